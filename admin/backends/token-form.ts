import { complaint, elementWith } from '../elements.ts';
import type { Credentials } from './stock.ts';
import type { ForgeWords } from './words.ts';

/** Whether a token may read and write the site's texts. */
export type TokenCheck = (token: string) => Promise<boolean>;

/**
 * A form that takes a token: how one is made, the field, and whether it may stay on the device. What is given out by `done`
 * has passed the check; what has not is said in the form.
 */
export const tokenForm = (
  words: ForgeWords['token'],
  check: TokenCheck,
  done: (credentials: Credentials) => void,
): HTMLFormElement => {
  const hint = elementWith('p', { id: 'token-how', textContent: words.how });
  const field = elementWith('input', {
    id: 'token',
    type: 'password',
    required: true,
    autocomplete: 'off',
    spellcheck: false,
  });
  field.setAttribute('aria-describedby', 'token-how token-problem');
  const keep = elementWith('input', { id: 'token-keep', type: 'checkbox' });
  keep.setAttribute('aria-describedby', 'token-keep-hint');
  const problem = Object.assign(complaint(), { id: 'token-problem' });
  const button = elementWith('button', { type: 'submit', className: 'main-button', textContent: words.signIn });
  const form = elementWith(
    'form',
    {},
    elementWith('p', { textContent: words.why }),
    hint,
    elementWith('label', { htmlFor: field.id, textContent: words.label }),
    field,
    problem,
    elementWith(
      'div',
      { className: 'choice' },
      keep,
      elementWith('label', { htmlFor: keep.id, textContent: words.keep }),
    ),
    elementWith('p', { id: 'token-keep-hint', textContent: words.keepHint }),
    button,
  );
  const show = (isTrying: boolean, isRefused: boolean): void => {
    button.textContent = isTrying ? words.signingIn : words.signIn;
    button.disabled = isTrying;
    problem.textContent = isRefused ? words.refused : '';
    if (isRefused) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };
  const attempt = async (token: string): Promise<void> => {
    show(true, false);
    const isRight = await check(token).catch(() => false);
    show(isRight, !isRight);
    if (isRight) done({ token, keep: keep.checked });
    else field.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(field.value.trim());
  });
  return form;
};
