import { alsoImport, type Mends } from '../mend/plugin.ts';

/** The function of that name is asked once for each of its first argument, which never changes, and its other ones. */
const askedOnce = (name: string, args: string): readonly [from: string, to: string] => [
  `export function ${name}(${args}) {`,
  `const known${name} = new WeakMap();
export function ${name}(${args}) {
  const [one, other] = [${args}];
  if (!known${name}.has(one)) known${name}.set(one, new globalThis.Map());
  const found = known${name}.get(one);
  if (!found.has(other)) found.set(other, ask${name}(one, other));
  return found.get(other);
}
function ask${name}(${args}) {`,
];

/** Where Decap takes long over many entries. */
export const speedMends: Mends = {
  // For each card of a list, again with everything that happens, it looks through the collection's fields three times.
  'decap-cms-core/dist/esm/reducers/collections.js': [
    askedOnce('selectInferredField', 'collection, fieldName'),
    askedOnce('selectEntryCollectionTitle', 'collection, entry'),
  ],
  // Each entry was put into a new copy of all before it.
  'decap-cms-core/dist/esm/lib/i18n.js': [
    [
      `Object.values(grouped).reduce((acc, values) => {
    const entryValue = mergeValues(collection, structure, defaultLocale, values);
    return [...acc, entryValue];
  }, []);`,
      'Object.values(grouped).map((values) => mergeValues(collection, structure, defaultLocale, values));',
    ],
  ],
  // With everything that happens it took the whole list away and made it anew.
  'decap-cms-core/dist/esm/components/Collection/Entries/EntriesCollection.js': [
    [
      `return _jsx(EntriesToRender, {
      entries: entries
    });`,
      'return EntriesToRender({ entries });',
    ],
  ],
  // All cards were drawn before the first was shown.
  'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js': [
    alsoImport('atOnce, drawMore, sameOf', new URL('many-cards.ts', import.meta.url)),
    [
      `  componentDidMount() {
    // Manually`,
      `  state = { cards: atOnce };
  componentDidUpdate() {
    drawMore(this);
  }
  componentDidMount() {
    drawMore(this);
    // Manually`,
    ],
    [
      'entries.map((entry, idx) => {\n      const workflowStatus = this.props.getWorkflowStatus(collections',
      'entries.take(this.state.cards).map((entry, idx) => {\n      const workflowStatus = this.props.getWorkflowStatus(collections',
    ],
    ['= this.inferFields(collections);', '= sameOf(collections, this.inferFields);'],
  ],
  // Each card was eleven components, and heard of everything that happened.
  'decap-cms-core/dist/esm/components/Collection/Entries/EntryCard.js': [
    alsoImport('lightCard', new URL('card.ts', import.meta.url), "import { connect } from 'react-redux';"),
    [
      'const ConnectedEntryCard = connect(mapStateToProps, mapDispatchToProps, mergeProps)(translate()(EntryCard));',
      'const ConnectedEntryCard = lightCard(connect(mapStateToProps, mapDispatchToProps, mergeProps)(translate()(EntryCard)), selectEntryCollectionTitle);',
    ],
  ],
  // All fields were made before the first was shown.
  'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js': [
    alsoImport('inTwoSteps', new URL('later.ts', import.meta.url)),
    ["fields.filter(f => f.get('widget') !== 'hidden').map((field, i) => {", "inTwoSteps(fields.filter(f => f.get('widget') !== 'hidden').map((field, i) => {"],
    ['          locale: locale\n        }, key);\n      })]', '          locale: locale\n        }, key);\n      }))]'],
  ],
  // The second language was made before the first was shown.
  'decap-cms-core/dist/esm/components/Editor/EditorInterface.js': [
    alsoImport('Later', new URL('later.ts', import.meta.url)),
    [
      `children: _jsx(EditorControlPane, {
        ...editorProps,
        locale: locales?.[1],
        t: t
      })`,
      `children: _jsx(Later, { children: _jsx(EditorControlPane, {
        ...editorProps,
        locale: locales?.[1],
        t: t
      }) })`,
    ],
  ],
  // Of a reference it made a choice out of every entry of the other type, three times for each field, and showed twenty.
  'decap-cms-widget-relation/dist/esm/RelationControl.js': [
    [
      'let options = this.parseHitOptions(hits);',
      `const chosen = [].concat(getSelectedOptions(value) ?? value);
      let options = this.parseHitOptions(hits.filter(({ slug, data }) => chosen.includes(slug) || chosen.includes(data.id)));`,
    ],
    [
      `const options = this.parseHitOptions(hits);
      const optionsLength = field.get('options_length') || 20;`,
      `const optionsLength = field.get('options_length') || 20;
      const options = this.parseHitOptions(hits.slice(0, optionsLength));`,
    ],
    ['const queryOptions = this.parseHitOptions(queryHits);', 'const queryOptions = [];'],
  ],
};
