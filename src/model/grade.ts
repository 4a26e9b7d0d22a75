import type { Term } from './vocabularies.ts';

export type Grade = Term<'grade'>;

/** What the grade of a claim is computed from. */
export interface Evidence {
  /** One for each source: its id, the group that it repeats, its kind, and the agency whose word it rests on. */
  readonly sources: readonly {
    readonly id: string;
    readonly kind: Term<'sourceKind'>;
    readonly independenceGroup?: string | undefined;
    readonly restsOn?: string | undefined;
  }[];
  readonly lowerTo?: Grade | undefined;
}

/** From the weakest to the strongest; a claim can be lowered along this order, never raised. */
const strength: readonly Grade[] = ['withdrawn', 'disputed', 'claimed', 'corroborated', 'documented'];

/** Whether a grade says less than another one. */
export const isWeaker = (grade: Grade, than: Grade): boolean => strength.indexOf(grade) < strength.indexOf(than);

/**
 * The grade of a claim: `documented` where a court's own document says it, `corroborated` where two origins do,
 * `claimed` otherwise. Papers that repeat one agency are one origin, whoever printed them; so an origin is the agency
 * that a source rests on, or else the group of sources that it repeats, or else the source itself.
 */
export const gradeOf = ({ sources, lowerTo }: Evidence): Grade => {
  const origins = new Set(
    sources.map(({ id, independenceGroup, restsOn }) =>
      restsOn ? `agency ${restsOn}` : independenceGroup ? `group ${independenceGroup}` : `source ${id}`,
    ),
  );
  const byACourt = sources.some(({ kind, restsOn }) => kind === 'court' && !restsOn);
  const computed: Grade = byACourt ? 'documented' : origins.size > 1 ? 'corroborated' : 'claimed';
  return lowerTo && isWeaker(lowerTo, computed) ? lowerTo : computed;
};
