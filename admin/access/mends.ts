import { alsoImport, type Mends } from '../mend/plugin.ts';

const names = new URL('names.ts', import.meta.url);

/** What keeps people out who use a keyboard, or hear the page instead of seeing it, by the file of Decap's that holds it. */
export const accessMends: Mends = {
  // Buttons that are a sign and nothing else.
  'decap-cms-ui-default/dist/esm/ListItemTopBar.js': [
    alsoImport('fold, nameOf', names),
    ['onClick: onCollapseToggle,\n', 'onClick: onCollapseToggle, ...fold(collapsed),\n'],
    ['onClick: onRemove,\n', "onClick: onRemove, type: 'button', 'aria-label': nameOf('remove'),\n"],
  ],
  'decap-cms-ui-default/dist/esm/IconButton.js': [
    ['    title: title,\n', "    title: title,\n    'aria-pressed': isActive === true,\n    'data-shows': type,\n"],
  ],
  // Items of a list could be moved by mouse and finger alone, from a handle without a name.
  'decap-cms-widget-list/dist/esm/ListControl.js': [
    alsoImport('nameOf, sayMoves', names),
    ['import { DndContext, MouseSensor', 'import { DndContext, KeyboardSensor, MouseSensor'],
    ['import { SortableContext, useSortable }', 'import { SortableContext, sortableKeyboardCoordinates, useSortable }'],
    [
      'useSensors(useSensor(MouseSensor',
      'useSensors(useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }), useSensor(MouseSensor',
    ],
    ['      sensors: sensors,\n', '      sensors: sensors,\n      accessibility: sayMoves(),\n'],
    ['    ...listeners,\n', "    ...listeners,\n    'aria-label': nameOf('move'),\n"],
    // “6 in short”, “1 one”: what they are stands over it.
    ['heading: `${items.size} ${listLabel}`', 'heading: `${items.size}`'],
  ],
  // Chosen values of a reference cannot be moved by key at all, so their handles are no buttons.
  'decap-cms-widget-relation/dist/esm/RelationControl.js': [
    ['  return _jsx("div", {\n    ...attributes,\n    ...listeners,\n', '  return _jsx("div", {\n    ...listeners,\n'],
    [
      'function MultiValueLabel(props) {\n  const {\n    attributes,\n',
      'function MultiValueLabel(props) {\n  const {\n',
    ],
  ],
  // Its button to take away what was chosen is named in English alone.
  'react-select/dist/index-641ee5b8.esm.js': [
    alsoImport('nameOf', names, "import useLayoutEffect from 'use-isomorphic-layout-effect';"),
    [`"Remove ".concat(children || 'option')`, "`${nameOf('remove')} ${children || ''}`"],
  ],
  // What went wrong is told until somebody closes it, and does not lie over the buttons.
  'decap-cms-core/dist/esm/components/UI/Notifications.js': [
    ['autoClose: notification.dismissAfter,', "autoClose: notification.type !== 'error' && notification.dismissAfter,"],
    ['if (notification.dismissAfter) {', "if (notification.dismissAfter && notification.type !== 'error') {"],
    ['position: "top-right",\n      theme: "colored",', 'position: "bottom-right",\n      theme: "light",'],
  ],
  // What a picture is stands under it: its name.
  'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryCard.js': [
    [
      'url && isViewableImage ? _jsx(CardImage, {\n',
      "url && isViewableImage ? _jsx(CardImage, {\n          alt: '',\n",
    ],
  ],
  // Parts of a page that are not marked as what they are.
  'decap-cms-core/dist/esm/components/Workflow/Workflow.js': [
    ['_styled("div", {\n  target: "e1t9l5ui4"', '_styled("main", {\n  target: "e1t9l5ui4"'],
  ],
  'decap-cms-ui-default/dist/esm/Dropdown.js': [
    ['_styled("ul", {\n  target: "efqlgsg1"', '_styled("div", {\n  target: "efqlgsg1"'],
  ],
  'decap-cms-core/dist/esm/components/Editor/EditorInterface.js': [
    ['_styled("div", {\n  target: "e1nx103k5"', '_styled("main", {\n  target: "e1nx103k5"'],
  ],
  'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js': [
    ['_styled("div", {\n  target: "e1d2l9mo14"', '_styled("h1", {\n  target: "e1d2l9mo14"'],
  ],
  'decap-cms-core/dist/esm/components/Collection/Sidebar.js': [
    alsoImport('nameOf', names),
    ['_jsxs(SidebarContainer, {\n', "_jsxs(SidebarContainer, {\n      'aria-label': nameOf('pages'),\n"],
  ],
  'decap-cms-core/dist/esm/components/UI/Modal.js': [
    alsoImport('nameOf', names),
    ['          isOpen: isOpen,\n', "          isOpen: isOpen,\n          contentLabel: nameOf('media'),\n"],
  ],
  'decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js': [
    alsoImport('nameOf', names),
    [
      '        id: "preview-pane",\n        head: styleEls,\n        initialContent',
      '        id: "preview-pane",\n        title: nameOf(\'preview\'),\n        head: styleEls,\n        initialContent',
    ],
  ],
};
