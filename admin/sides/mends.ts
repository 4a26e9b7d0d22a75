import { alsoImport, type Mend, type Mends } from '../mend/plugin.ts';

const sides = new URL('sides.ts', import.meta.url);

/** After a save the pane is in the language in which it was written; Decap leaves it in the first one, whose fields it checks. */
const stayIn = (verb: 'onPersist' | 'onPublish'): Mend => {
  const check = 'await this.controlPaneRef.switchToDefaultLocale();\n    this.controlPaneRef.validate();';
  return [
    `${check}\n    this.props.${verb}({\n      createNew,\n      duplicate\n    });`,
    `const written = this.controlPaneRef.state.selectedLocale;
    ${check}
    await this.props.${verb}({ createNew, duplicate });
    this.controlPaneRef?.setState({ selectedLocale: written });`,
  ];
};

/** Languages by their names, and facts that are seen beside every language, where Decap leaves a gap. */
export const sidesMends: Mends = {
  // Cards in a list are called by the words of the default language, whoever reads them.
  'decap-cms-core/dist/esm/components/Collection/Entries/EntryCard.js': [
    alsoImport('inOwnLanguage', sides, "import { translate } from 'react-polyglot';"),
    [
      'selectEntryCollectionTitle(collection, entry);',
      'selectEntryCollectionTitle(collection, inOwnLanguage(collection, entry));',
    ],
  ],
  'decap-cms-core/dist/esm/components/Editor/EditorInterface.js': [stayIn('onPersist'), stayIn('onPublish')],
  'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js': [
    alsoImport('LanguageSwitch, languageNamed', sides),
    [
      `_jsx(LocaleDropdown, {
          locales: locales,
          dropdownText: t('editor.editorControlPane.i18n.writingInLocale', {
            locale: locale.toUpperCase()
          }),
          onLocaleChange: this.handleLocaleChange
        })`,
      '_jsx(LanguageSwitch, { locale, onChange: this.props.onLocaleChange && this.handleLocaleChange })',
    ],
    ['      label: l,\n', '      label: languageNamed(l),\n'],
    ['locale: sourceLocale.toUpperCase()', 'locale: languageNamed(sourceLocale)'],
  ],
  'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl.js': [
    alsoImport('keptOnce', sides),
    [
      `"aria-label": t('editor.editorControl.field.widgetLabel', {
          widgetLabel: widgetName
        }),`,
      '...keptOnce(isHidden),',
    ],
    ['${isHidden && styleStrings.hidden};', ''],
  ],
};
