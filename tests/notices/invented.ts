import { soundContent, type Changes } from '../content/sound-content.ts';

/** A decision to show notices, as a test site has one. */
export const decision = `decidedOn: 2026-10-01
decidedBy: [editor, safeguarding]
agreements: [mps]
watched: Nobody, because this is a test site; a real one says who looks every day.
`;

/** A notice of nobody that the gate lets through on 24 November 2026. */
export const notice = `name: Zqxv Notarealchild
lastSeen: At a place that there is nowhere, zqxvlastseen
wore: A coat of no colour
marks: Drawn with a pencil, zqxvmarks
officer: An office without a door, zqxvofficer
id: zq7x2v
status: published
issued: 2026-11-20
expires: 2026-12-20
consent: 2026-11-20
ended:
agency: mps
official: https://police.example.org/zqxv-official/
caseNumber: ZQXV-000123
renewals: []
place: cn
province: gd
age: 9
height: 130
missingSince: 2026-11-19
custodyDispute: 'no'
leftViolence: 'no'
printed: 000 0000 1234
dial: '00000001234'
picture: /media/notice-zq7x2v.png
`;

/** Its words in Chinese. */
export const noticeZh = `name: 祖克诗·非真人
lastSeen: 一个不存在的地方 zqxvlastseen
wore: 没有颜色的外套
marks: 铅笔画出来的 zqxvmarks
officer: 一间没有门的办公室 zqxvofficer
`;

export const paths = {
  notice: 'notices/en/zq7x2v.yaml',
  noticeZh: 'notices/zh-Hans/zq7x2v.yaml',
  decision: 'notices-decision.yaml',
} as const;

/** Sound content with a notice and the decision to show it. */
export const withNotice: Changes = {
  ...soundContent,
  [paths.decision]: decision,
  [paths.notice]: notice,
  [paths.noticeZh]: noticeZh,
  'media/notice-zq7x2v.png': 'not looked into',
};

/** The notice with some of its lines replaced. */
export const changedTo = (...edits: readonly (readonly [from: string, to: string])[]): Changes => ({
  ...withNotice,
  [paths.notice]: edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the notice does not hold ${from}`);
    return text.replace(from, to);
  }, notice),
});
