import type { WordRule } from './rule.ts';

const reporting = /通报|公布|报道|报告|据|称|表示|介绍|宣布|说|法院|判决|统计|如果|是否|可能|怎么|能否|什么|谁/u;

/** What is not written in Chinese (SAFETY, “Words”; the house's own words for the mainland's readers). */
export const chineseRules: readonly WordRule[] = [
  {
    reason: 'promises-safety',
    pattern:
      /不留(?:任何)?痕迹|不会留下(?:任何)?痕迹|没有人会知道|没人会知道|绝对安全|完全(?:安全|隐藏|匿名|保密)|百分之百(?:安全|保密)/gu,
    instead: '写清它做什么、做不到什么',
    unless: /不能|做不到|无法|不是|没有办法|不等于/u,
  },
  { reason: 'makes-a-hero', pattern: /勇敢|英勇|英雄|坚强的(?:妈妈|母亲|父亲|女孩|孩子)/gu, instead: '' },
  {
    reason: 'promises-return',
    pattern:
      /新生活|新的人生|重获新生|大团圆|圆满结局|每(?:一)?个(?:失踪|被拐|走失)的?(?:人|孩子)都(?:能|会|将)?回(?:家|来)/gu,
    instead: '',
  },
  {
    reason: 'sensational',
    pattern:
      /令人发指|触目惊心|惨不忍睹|惨无人道|丧心病狂|禽兽|恶魔|魔爪|魔掌|人间地狱|噩梦|恐怖|震惊|骇人听闻|泪目|催人泪下|感人至深|无辜的?(?:孩子|妇女|女孩|受害)/gu,
    instead: '',
    unless: /恐怖主义|恐怖组织|恐怖袭击|做噩梦|震惊的表情|一脸震惊|不(?:要|用|写|说|必|分享)/u,
  },
  {
    reason: 'makes-a-thing',
    pattern: /性奴隶?|人肉(?:市场|货物)|货物般|像货物一样|(?:戴上|挣脱|打碎|冲破)(?:锁链|枷锁|铁链)/gu,
    instead: '被拐卖、被剥削的人',
  },
  {
    reason: 'price-of-a-person',
    pattern:
      /(?:以|卖了|卖得|卖到|花了|花|买价|售价|标价)[^。！？，]{0,8}(?:[\d.]+|[一二三四五六七八九十百千万两几]+)\s?(?:万|千)?(?:多|余)?元[^。！？]{0,12}(?:卖给|买下|买来|买了|转卖|的价格(?:卖|买))|(?:卖给|卖到|转卖|买下|买来)[^。！？]{0,12}(?:[\d.]+|[一二三四五六七八九十百千万两几]+)\s?(?:万|千)?(?:多|余)?元/gu,
    instead: '',
  },
  {
    reason: 'label-for-a-person',
    pattern: /铁链女|八孩(?:女|母亲|妈妈)|可怜的?(?:女|孩子|受害|妇女|人)|残花败柳|失足(?:妇女|少女|女)/gu,
    instead: '写发生了什么，不给人贴标签',
  },
  {
    reason: 'blames',
    pattern:
      /太傻|轻信(?:他人|陌生人|网友)|贪图(?:小便宜|享受|虚荣|钱财)|爱慕虚荣|不检点|咎由自取|自作自受|法律意识(?:淡薄|薄弱)的?(?:受害|妇女|女)|文化(?:程度|水平)低/gu,
    instead: '写对方做了什么',
    unless: /不是因为|并不是|不等于|不要说|不该/u,
  },
  {
    reason: 'names-disability',
    pattern: /残废|聋哑人?|哑巴|瞎子|弱智|智障|傻子|白痴|精神病人|疯女人|疯子|痴呆/gu,
    instead: '有听力或言语障碍的人、有智力障碍的人、有精神障碍的人',
  },
  { reason: 'papers', pattern: /非法(?:移民|劳工|外劳|务工)|偷渡客|黑工|三非人员/gu, instead: '没有证件的人' },
  {
    reason: 'sexual-exploitation',
    pattern: /雏妓|童妓|卖淫女|妓女|小姐卖|援交妹|儿童色情|未成年卖淫/gu,
    instead: '卖性的人；受性剥削的孩子；儿童性虐待材料',
  },
  {
    reason: 'suicide',
    pattern:
      /畏罪自杀|自杀成功|自杀未遂|因[^。！？]{1,12}(?:而)?自杀|逼得[^。！？]{0,6}自杀|(?:跳楼|上吊|割腕|服毒)(?:自杀|身亡)/gu,
    instead: '非写不可时只写“自杀身亡”，不写原因和方式',
  },
  {
    reason: 'not-established',
    pattern:
      /(?:已|已经|全部|成功|均|都)被?(?:解救|获救|救出)|(?:解救|救出)了?[^。！？，]{0,4}[\d一二三四五六七八九十百千万两几数多余]+(?:名|人|位|个(?:人|孩子|儿童|妇女))/gu,
    instead: '写清是谁说的：“公安部通报……”',
    unless: reporting,
  },
  {
    reason: 'officialese',
    pattern:
      /予以|(?<![参增添])加以(?![前后来])|作出|逾(?=[\d一二三四五六七八九十百千万数两半])|当[^。！？，]{1,12}的时候/gu,
    instead: '直接用动词：否认、决定、解释；超过；……时',
  },
  { reason: 'house-word', pattern: /受害者/gu, instead: '受害人' },
  { reason: 'house-word', pattern: /幸存者/gu, instead: '亲历者，或本人愿意用的词' },
  { reason: 'house-word', pattern: /电诈园区/gu, instead: '诈骗园区' },
  { reason: 'house-word', pattern: /居（村）委会/gu, instead: '村（居）委会' },
  { reason: 'house-word', pattern: /我国/gu, instead: '中国' },
  { reason: 'house-word', pattern: /所在国/gu, instead: '所在地、所在国家或地区', unless: /所在国家/u },
  { reason: 'house-word', pattern: /比中(?!国)/gu, instead: '比对成功' },
  { reason: 'house-word', pattern: /应用程式|资讯安全|网路|视讯|简讯/gu, instead: '手机应用、信息、网络、视频、短信' },
  {
    reason: 'private-number',
    pattern: /(?<![\d-])\d{17}[\dXx](?!\d)|(?<![\d+-])1[3-9]\d{9}(?!\d)/gu,
    instead: '',
  },
];
