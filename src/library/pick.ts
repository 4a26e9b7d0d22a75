const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** The fields of a file that belong to one of the two groups, facts or words, without empty ones. */
export const pick = (data: Readonly<Record<string, unknown>>, group: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name, value]) => Object.hasOwn(group, name) && !isEmpty(value)));
