import type { Mends } from '../mend/plugin.ts';

/** A field for a long line shows all of it, on as many lines as it takes; it stays one line. */
export const lengthMends: Mends = {
  'decap-cms-widget-string/dist/esm/StringControl.js': [
    ['    return _jsx("input", {', "    return _jsx(this.props.isLong ? 'textarea' : 'input', {"],
    [
      '      type: "text",\n',
      `      ...(this.props.isLong
        ? { rows: 2, onKeyDown: (event) => event.key === 'Enter' && event.preventDefault() }
        : { type: 'text' }),
`,
    ],
    ['this.props.onChange(e.target.value);', "this.props.onChange(e.target.value.replace(/\\s*\\n\\s*/g, ' '));"],
  ],
};
