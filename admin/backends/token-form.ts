import { element } from './element.ts';
import type { Credentials } from './stock.ts';
import type { ForgeWords } from './words.ts';

/** A form that takes a token: how one is made, the field, and whether it may stay on the device. */
export const tokenForm = (words: ForgeWords['token'], send: (credentials: Credentials) => void) => {
  const hint = element('p', { id: 'token-how', textContent: words.how });
  const field = element('input', {
    id: 'token',
    type: 'password',
    required: true,
    autocomplete: 'off',
    spellcheck: false,
  });
  field.setAttribute('aria-describedby', 'token-how token-problem');
  const keep = element('input', { id: 'token-keep', type: 'checkbox' });
  keep.setAttribute('aria-describedby', 'token-keep-hint');
  const problem = element('p', { id: 'token-problem', className: 'problem' });
  problem.setAttribute('role', 'alert');
  const button = element('button', { type: 'submit', textContent: words.signIn });
  const form = element(
    'form',
    {},
    element('p', { textContent: words.why }),
    hint,
    element('label', { htmlFor: field.id, textContent: words.label }),
    field,
    problem,
    element('div', { className: 'choice' }, keep, element('label', { htmlFor: keep.id, textContent: words.keep })),
    element('p', { id: 'token-keep-hint', textContent: words.keepHint }),
    button,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send({ token: field.value.trim(), keep: keep.checked });
  });
  return {
    form,
    /** Whether the token is being tried, and whether the last one was refused. */
    show: (isTrying: boolean, isRefused: boolean): void => {
      button.textContent = isTrying ? words.signingIn : words.signIn;
      button.disabled = isTrying;
      const says = isRefused && !isTrying ? words.refused : '';
      if (problem.textContent !== says) problem.textContent = says;
      if (says) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    },
  };
};
