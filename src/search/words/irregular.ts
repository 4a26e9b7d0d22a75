/** English words whose forms have no common stem: the first is what they are indexed as. */
const forms = `take took taken|leave left|sell sold|buy bought|hold held|find found|tell told|say said|steal stole stolen
go went gone|come came|pay paid|flee fled|run ran|see saw seen|give gave given|make made|write wrote written|keep kept
lose lost|hide hid hidden|catch caught|feel felt|sleep slept|think thought|meet met|speak spoke spoken|know knew known
send sent|get got gotten|break broke broken|teach taught|child children|woman women|man men|wife wives|life lives
bring brought|begin began begun|fight fought|forget forgot forgotten|beat beaten|shut|drive drove driven|grow grew grown
die died dead death dying|bear born|choose chose chosen|lead led|mislead misled|sit sat|stand stood|understand understood`;

const first = new Map(
  forms.split(/[|\n]/).flatMap((line) => {
    const [word = '', ...others] = line.split(' ');
    return others.map((other) => [other, word] as const);
  }),
);

/** The first form of a word in lower case that has several; any other as it is. */
export const regular = (word: string): string => first.get(word) ?? word;
