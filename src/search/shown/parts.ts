import { element } from './element.ts';
import { keyIsOff, switchKey } from './key.ts';
import { words } from './told.ts';

const button = (part: string, text: string) => element('button', { type: 'button', 'data-part': part }, text);

/** Makes the parts of the search around and below its field, all of them hidden until they are wanted. */
export const partsOf = (root: HTMLElement, field: HTMLInputElement, close: (() => void) | undefined) => {
  field.id ||= 'search-field';
  root.querySelector('[data-search-place]')?.remove();
  field.setAttribute('aria-describedby', 'search-hint search-keys');
  const lists = document.querySelector<HTMLElement>('[data-search-rest]');
  const box = element('input', { type: 'checkbox', autocomplete: 'off' });
  box.checked = !keyIsOff();
  box.addEventListener('change', () => switchKey(box.checked));
  const sort = element(
    'select',
    { autocomplete: 'off' },
    element('option', { value: '' }, words.sort.relevance),
    element('option', { value: 'date' }, words.sort.date),
  );
  const filters = element('div', {});
  const filterName = element('summary', {}, words.filters.open);
  const details = element('details', {}, filterName, filters);
  const copy = button('copy', words.copy.link);
  const parts = {
    urgent: element('section', { 'data-part': 'urgent', 'aria-live': 'polite' }),
    status: element('p', { role: 'status', 'data-part': 'status' }),
    tools: element('div', { 'data-part': 'tools' }, element('label', {}, `${words.sort.label} `, sort), copy, details),
    list: element('div', { 'data-part': 'list' }),
    more: button('more', words.more),
    retry: button('retry', words.retry),
    nothing: element('div', { 'data-part': 'nothing' }),
  };
  const hint = element('p', { class: 'meta', id: 'search-hint' }, words.hint);
  const keys = element('p', { class: 'visually-hidden', id: 'search-keys' }, words.keys);
  const key = element(
    'p',
    { class: 'meta', 'data-part': 'key' },
    element('label', {}, box, ` ${words.key}`),
    ` ${words.keyNote}`,
  );
  const away = close ? button('close', '×') : undefined;
  away?.setAttribute('aria-label', words.close);
  if (close) away?.addEventListener('click', close);
  if (!root.querySelector('label')) field.before(element('label', { for: field.id }, words.label));
  for (const part of Object.values(parts)) part.hidden = true;
  parts.status.hidden = false;
  // Without a clipboard there is nothing to copy with.
  copy.hidden = !('clipboard' in navigator);
  field.after(
    ...(away ? [away] : []),
    hint,
    keys,
    parts.urgent,
    parts.status,
    parts.retry,
    parts.tools,
    parts.list,
    parts.more,
    parts.nothing,
    key,
  );
  return {
    ...parts,
    sort,
    details,
    filters,
    copy,
    filterName: (text: string) => (filterName.textContent = text),
    /** While nothing is asked, what can be looked through is there; it steps back for results. */
    resting: (rests: boolean) => {
      hint.hidden = key.hidden = !rests;
      if (lists) lists.hidden = !rests;
    },
  };
};
