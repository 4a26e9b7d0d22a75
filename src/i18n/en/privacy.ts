/** What the list of hosts, headers and traces on the page about privacy says in English. */
export const privacy = {
  title: 'What our tests measure',
  lead: 'A test goes through a whole visit: every kind of page, search, and leaving, in both languages. It compares all that it sees with this list. The list is made from the same data as what the server sends.',
  hosts: 'Which hosts are asked',
  hostsNote: 'This site alone. The host that you leave to is asked when you leave, and is not told where you were:',
  traces: 'What is left on the device',
  noTraces: 'No cookie, no storage, no database, no cache, no service worker, no name of the tab.',
  saved: (cache: string, worker: string) =>
    `Only if you save a page: a cache called ${cache} and the service worker ${worker}. One button removes both:`,
  key: 'Only if you switch off the key / of the search: one entry of the local storage, search-key. Switching it on again removes it.',
  headers: 'What the server says with each file',
  everywhere: 'With all of them',
  ordinary: 'What every web server says of a file, the same for all readers',
  of: {
    pages: 'Pages and all other files',
    savable: 'Guides, help, and the list of saved pages',
    worker: 'The service worker',
    leave: 'The empty page on the way out',
    feeds: 'Feeds',
    editor: 'The editor, which readers do not need',
    handbook: 'The handbook for editors',
  },
} as const;
