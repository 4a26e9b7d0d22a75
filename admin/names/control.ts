import { store, type Kept } from 'decap-cms-core/dist/esm/redux/index.js';
import { Component, createElement, type ChangeEvent, type ReactNode } from 'react';
import { isReserved } from '../../src/gate/file-names.ts';
import { defaultLocale, localeTags, type Locale } from '../../src/i18n/locales.ts';
import { isDocument, isTypeName, model } from '../../src/model/index.ts';
import { identifierPattern } from '../../src/model/kinds.ts';
import { namingFieldOf } from '../../src/model/naming.ts';
import { openForm } from '../decap/form.ts';
import { savedFilesOf } from '../saved/entries.ts';
import { languageInUse } from '../language.ts';
import { issueId } from './issued.ts';
import { freeName, nameFrom } from './proposal.ts';
import { offeredRenaming } from './renaming.ts';
import { Renaming } from './renaming-form.ts';
import { nameWords } from './words.ts';

interface Props {
  readonly value?: string;
  readonly forID: string;
  readonly field: { readonly getIn: (path: readonly (string | number)[]) => unknown };
  readonly collection: { readonly get: (name: 'name') => string };
  readonly classNameWrapper: string;
  readonly isDisabled?: boolean;
  /** The language of the pane. */
  readonly locale?: string;
  readonly onChange: (value: string) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
}

interface State {
  readonly taken: ReadonlySet<string>;
}

export const editorsWords = () => nameWords[languageInUse()];

const fits = new RegExp(identifierPattern);

/**
 * What an entry is called in its address and as a file: proposed from its English words until somebody writes another one,
 * no other entry's, and fixed from the first save on. Decap's widget `address`.
 */
export class AddressControl extends Component<Props, State> {
  override state: State = { taken: new Set() };
  /** What was proposed last: as long as it stands there, it follows the English words. */
  #proposed = '';
  #issued = '';
  #stop: (() => void) | undefined;

  get #type() {
    const type = this.props.collection.get('name');
    return isTypeName(type) ? type : 'pages';
  }

  /** Numbers for help are chosen by hand: they follow one another. */
  get #isProposed(): boolean {
    return this.props.field.getIn(['pattern', 0]) === identifierPattern;
  }

  get #isNew(): boolean {
    return openForm()?.name === '';
  }

  /** A fact is also shown in the panes of languages that do not keep it, and must not be written there. */
  get #isElsewhere(): boolean {
    const { locale = defaultLocale, isDisabled = false } = this.props;
    return isDisabled || locale !== defaultLocale;
  }

  override componentDidMount(): void {
    if (!this.#isNew || this.#isElsewhere) return;
    this.#stop = store.subscribe(() => this.#propose());
    void savedFilesOf(this.#type).then((files) => {
      this.setState({ taken: new Set(files.map(({ name }) => name)) });
      this.#propose();
    });
  }

  override componentWillUnmount(): void {
    this.#stop?.();
  }

  /** The words by which editors know an entry, in one language. */
  #naming(entry: Kept, locale: Locale): string {
    const path = locale === defaultLocale ? ['data'] : ['i18n', locale, 'data'];
    const words = entry.getIn([...path, namingFieldOf(model[this.#type])]);
    return typeof words === 'string' ? words : '';
  }

  readonly #propose = (): void => {
    const { value = '', onChange } = this.props;
    const form = openForm();
    if (form?.name !== '' || !this.#isProposed || value !== this.#proposed) return;
    const english = nameFrom(this.#naming(form.entry, defaultLocale));
    const others = localeTags.some((locale) => locale !== defaultLocale && this.#naming(form.entry, locale) !== '');
    if (english.length < 3 && others && this.#issued === '') {
      // Words of another script give no ASCII: six signs that mean nothing do as well.
      this.#issued = 'asked for';
      void issueId().then((id) => {
        this.#issued = id;
        this.#propose();
      });
    }
    const name = english.length >= 3 ? english : fits.test(this.#issued) ? this.#issued : '';
    const proposal = name && freeName(name, (one) => this.state.taken.has(one) || isReserved(one));
    if (proposal === value || (proposal === '' && !others && english === '' && value === '')) return;
    this.#proposed = proposal;
    onChange(proposal);
  };

  #fault(): string | undefined {
    const { value = '' } = this.props;
    const words = editorsWords();
    if (!this.#isNew || value === '') return undefined;
    if (this.state.taken.has(value)) return words.taken;
    return isReserved(value) ? words.reserved : undefined;
  }

  /** Decap asks before it saves. */
  readonly isValid = (): boolean | { readonly error: { readonly message: string } } => {
    const fault = this.#fault();
    return fault === undefined ? true : { error: { message: fault } };
  };

  override shouldComponentUpdate(): boolean {
    return true;
  }

  override render(): ReactNode {
    const { value = '', forID, classNameWrapper, isDisabled, onChange, setActiveStyle, setInactiveStyle } = this.props;
    const words = editorsWords();
    const type = this.#type;
    const name = openForm()?.name ?? '';
    const input = createElement('input', {
      id: forID,
      type: 'text',
      className: classNameWrapper,
      value,
      disabled: isDisabled,
      readOnly: !this.#isNew,
      spellCheck: false,
      autoComplete: 'off',
      'aria-describedby': `${forID}-told`,
      onFocus: setActiveStyle,
      onBlur: setInactiveStyle,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => onChange(target.value.trim()),
    });
    const isMoved = name !== '' && !this.#isElsewhere && isDocument(type);
    const stays = isMoved && offeredRenaming() ? '' : words.stays;
    const told = this.#isNew ? (this.#fault() ?? (this.#isProposed ? words.proposed : '')) : stays;
    return createElement(
      'div',
      { className: 'own own-name' },
      input,
      createElement('p', { id: `${forID}-told`, role: 'status' }, told),
      isMoved && createElement(Renaming, { type, name }),
    );
  }
}

/** An id that is given with the first save, shown and never written. Decap's widget `issued`. */
export const IssuedControl = ({ value = '', forID, classNameWrapper }: Props): ReactNode =>
  createElement(
    'div',
    { className: 'own own-name' },
    createElement('input', { id: forID, type: 'text', className: classNameWrapper, value, readOnly: true }),
    createElement('p', null, value === '' ? editorsWords().issuedLater : editorsWords().stays),
  );
