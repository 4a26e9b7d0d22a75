import { localeTags, locales, type Locale } from '../../src/i18n/locales.ts';
import { frameFor, type Colours, type Width } from './frame.ts';
import { isDocument } from '../../src/model/index.ts';
import { render, type Unsaved } from './render.ts';
import { previewWords } from './words.ts';

/** Buttons of which one is pressed. */
const choiceOf = <Value extends string>(
  owner: Document,
  label: string,
  options: Readonly<Record<Value, string>>,
  choose: (value: Value) => void,
) => {
  const group = owner.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const buttons = (Object.entries(options) as [Value, string][]).map(([value, text]) => {
    const button = owner.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => choose(value));
    group.append(button);
    return { value, button };
  });
  const press = (chosen: Value) => {
    for (const { value, button } of buttons) button.setAttribute('aria-pressed', String(value === chosen));
  };
  return { group, press };
};

/** How editors look at pages, kept from one entry to the next. */
const looks: { width: Width; colours: Colours; locale: Locale | undefined } = {
  width: 'phone',
  colours: 'light',
  locale: undefined,
};

/**
 * The pane in which an entry is seen while it is written: its page, how it is looked at, and, where the page cannot be made of
 * what is written, why. The last page that could be made stays. `update` is told of every change.
 */
export const viewIn = (host: HTMLElement, language: Locale, styles: string) => {
  const owner = host.ownerDocument;
  const words = previewWords[language];
  const status = owner.createElement('div');
  status.setAttribute('role', 'status');
  status.textContent = words.loading;
  const place = owner.createElement('p');
  place.className = 'place';
  const space = owner.createElement('div');
  space.className = 'space';
  const { frame, show, size, colour } = frameFor(owner, styles, words.frame);
  space.append(frame);

  let latest: { readonly unsaved: Unsaved; readonly written: Locale } | undefined;
  let shown = false;
  let busy = false;
  let again = false;

  const say = (sentences: readonly string[]) => {
    const all = sentences.length > 0 ? [shown ? words.older : words.none, ...sentences] : [];
    status.replaceChildren(
      ...all.map((sentence) => Object.assign(owner.createElement('p'), { textContent: sentence })),
    );
  };

  const draw = async () => {
    if (!latest) return;
    const locale = looks.locale ?? latest.written;
    inLanguage.press(locale);
    const { type } = latest.unsaved;
    place.textContent = isDocument(type) ? '' : words.shownIn[type];
    try {
      const preview = await render(latest.unsaved, locale, language);
      if ('html' in preview) {
        await show(preview.html, locale);
        shown = true;
        say([]);
      } else say(preview.refused);
    } catch {
      say([words.failed]);
    }
  };

  /** One page after the other; of the changes that come meanwhile only the last is drawn. */
  const redraw = async () => {
    again = true;
    if (busy) return;
    busy = true;
    while (again) {
      again = false;
      await draw();
    }
    busy = false;
  };

  const look = () => {
    atWidth.press(looks.width);
    inColours.press(looks.colours);
    size(looks.width, { width: space.clientWidth, height: space.clientHeight });
    void colour(looks.colours);
  };

  const names = Object.fromEntries(localeTags.map((tag) => [tag, locales[tag].name])) as Record<Locale, string>;
  const inLanguage = choiceOf(owner, words.languages, names, (locale) => {
    looks.locale = locale;
    void redraw();
  });
  const widthNames = { phone: words.phone, desktop: words.desktop } satisfies Record<Width, string>;
  const atWidth = choiceOf(owner, words.widths, widthNames, (width) => {
    looks.width = width;
    look();
  });
  const inColours = choiceOf(owner, words.colours, { light: words.light, dark: words.dark }, (colours) => {
    looks.colours = colours;
    look();
  });

  const bar = owner.createElement('div');
  bar.className = 'bar';
  bar.append(inLanguage.group, atWidth.group, inColours.group);
  host.replaceChildren(bar, place, status, space);
  const resized = new ResizeObserver(look);
  resized.observe(space);
  look();

  return {
    update: (unsaved: Unsaved, written: Locale): void => {
      latest = { unsaved, written };
      void redraw();
    },
    close: (): void => resized.disconnect(),
  };
};
