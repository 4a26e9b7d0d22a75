import CMS from 'decap-cms-app';
import { Component, createElement, type ComponentType, type ReactNode } from 'react';
import { barredFaultsIn } from '../../src/gate/barred-words.ts';
import { defaultLocale, isLocale, wordsIn, type Locale } from '../../src/i18n/locales.ts';
import { languageInUse } from '../language.ts';
import { lengthWords } from './words.ts';

/** What Decap gives a field of words, as far as it is used here. */
interface Props {
  readonly value?: unknown;
  readonly forID: string;
  readonly isLong?: boolean;
  readonly locale?: string;
  readonly field: {
    readonly get: (name: 'i18n') => unknown;
    readonly getIn: (path: readonly (string | number)[]) => unknown;
  };
  readonly collection: { readonly get: (name: 'name') => string };
}

const asLocale = (tag: string | undefined): Locale => (tag !== undefined && isLocale(tag) ? tag : defaultLocale);

/** How long the model lets a field be: its pattern holds it, as the configuration gives it to Decap. */
const longestOf = ({ field }: Props): number | undefined => {
  const pattern = field.getIn(['pattern', 0]);
  const most = typeof pattern === 'string' ? /\{1,(\d+)\}/.exec(pattern)?.[1] : undefined;
  return most === undefined ? undefined : Number(most);
};

/** What the build would refuse of the words of a field; publishers' own titles are quoted as they are. */
const barredIn = ({ value, locale, field, collection }: Props, language: Locale): readonly string[] =>
  typeof value === 'string' && field.get('i18n') === true && collection.get('name') !== 'sources'
    ? barredFaultsIn(value, asLocale(locale)).map(({ details }) => wordsIn(language).problems['barred-word'](details))
    : [];

/** Of a line that may be longer than this, a narrow pane would show the beginning alone. */
const long = 80;

const countedField = (stock: ComponentType<Props>) =>
  class CountedField extends Component<Props> {
    get #id() {
      return `${this.props.forID}-length`;
    }

    override componentDidMount(): void {
      document.getElementById(this.props.forID)?.setAttribute('aria-describedby', this.#id);
    }

    /** The stock field for several lines grows with them, whatever else has changed. */
    override shouldComponentUpdate(): boolean {
      return true;
    }

    override render(): ReactNode {
      const language = languageInUse();
      const { value } = this.props;
      const most = longestOf(this.props);
      const count = typeof value === 'string' ? value.length : 0;
      const words = lengthWords[language];
      const barred = barredIn(this.props, language);
      return [
        createElement(stock, { key: 'stock', ...this.props, isLong: (most ?? 0) > long }),
        createElement(
          'div',
          { key: 'length', id: this.#id, className: 'field-length' },
          most !== undefined &&
            createElement(
              'p',
              { className: count > most ? 'wrong' : undefined },
              (count > most ? words.tooLong : words.of)(count, most),
            ),
          ...barred.map((sentence) => createElement('p', { key: sentence, className: 'wrong' }, sentence)),
        ),
      ];
    }
  };

/**
 * Lets every field of words say, in the pane of each language, how much of what may be written is: titles, summaries, the
 * version of a guide as a text message; and which of its words are not written here.
 */
export const countWords = (): void => {
  for (const name of ['string', 'text']) {
    const widget = CMS.getWidget(name);
    // Registered anew, it would lose the schema by which Decap checks its settings.
    if (widget) Object.assign(widget, { control: countedField(widget.control as unknown as ComponentType<Props>) });
  }
};
