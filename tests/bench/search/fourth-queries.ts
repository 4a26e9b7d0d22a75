import type { Locale } from '../../../src/i18n/locales.ts';
import type { Query } from './queries.ts';

/**
 * A fourth set, written without knowing the index, the other sets or what readers type by the entries (decision 27): it shows what
 * strangers find. Nothing is tuned to it.
 */
export const fourthQueries: Readonly<Record<Locale, readonly Query[]>> = {
  en: [
    ['nudes blackmail', 'guidance/bv2xft topics/sextortion'],
    ['amber alert', 'guidance/what-an-alert-is questions/what-do-the-tools-do glossary'],
    ['bride price', 'topics/forced-and-brokered-marriage guidance/b3p5bs'],
    ['T visa', 'guidance/hwd396'],
    ['macao hotline', 'help/mo'],
    ['childline', 'help/gb help/in'],
    ['palermo protocol', 'glossary questions/why-china-and-un-count-differently questions/what-the-law-says'],
    ['debt bondage', 'guidance/qbgwsw glossary topics/forced-labour-indicators'],
    ['wechat history', 'guidance/m9pzhx about/safety-online about/privacy'],
    ['pakistani brides', 'cases/pakistan-brides'],
    ['argentina grandmothers', 'cases/argentina-140'],
    ['lesson plans', 'schools schools/surprise-or-secret schools/ask-first guidance/for/teachers'],
    ['cookies', 'about/privacy'],
    ['screen reader', 'about/accessibility'],
    [
      'runaway teen',
      'family/1 guidance/missing-child-first-hours guidance/somebody-online-wants-a-secret help/us glossary',
    ],
    ['yellow notice', 'guidance/relative-held-abroad guidance/missing-child-first-hours family/2 family/7 help/int'],
    ['stalkerware', 'guidance/m9pzhx about/safety-online topics/safe-use-of-this-site'],
    ['errata', 'corrections about/how-we-verify about'],
    ['pasport taken', 'guidance/wwbfkj topics/documents-taken'],
    ['climate refugees', 'topics/migration'],
    ['grandpa dementia missing', 'family/1 guidance/disabled-people-and-carers'],
    ['sex ratio china', 'topics/gender-inequality questions/what-lies-behind-it'],
    [
      'orphanage limbo',
      'cases/children-in-limbo campaigns/2009-trafficking-of-women-and-children questions/must-a-found-person-go-home',
    ],
    [
      'my husband keeps my id card and bank card',
      'guidance/wwbfkj guidance/disabled-people-and-carers guidance/z9x2x6 topics/documents-taken',
    ],
    [
      'job in thailand sounds too good to be true',
      'guidance/job-offer-abroad topics/checking-a-job-offer topics/online-recruitment guidance/for/workers-abroad',
    ],
    ['how long does a match take', 'family/7 family/5'],
    ['found birth parents but dont want contact', 'family/12 family/11 questions/must-a-found-person-go-home'],
    ['searching without telling my adoptive parents', 'family/3 family/5 family/7'],
    [
      'kid lost in shopping mall',
      'guidance/missing-child-first-hours topics/child-missing-first-hours family/1 guidance/travelling guidance/for/parents',
    ],
    ['little brother gone 20 yrs what is still possible', 'family/2 family/5 family/7 topics/dna-and-long-search'],
    [
      'neighbours never let the girl outside',
      'guidance/signs-and-what-to-do topics/seeing-and-reporting topics/signs-of-trafficking guidance/for/witnesses guidance/reporting-and-what-happens',
    ],
    [
      'pupil told me something at school do i have to call police',
      'guidance/teachers-duty-to-report topics/teachers-and-mandatory-reporting guidance/somebody-tells-you topics/someone-tells-you guidance/for/teachers',
    ],
    ['fake consulate call wants money transfer', 'guidance/travelling topics/travel-safety'],
    [
      'friend wants me to repost missing girl poster',
      'guidance/checking-a-missing-notice topics/notices-online check-a-notice',
    ],
    [
      'leaving the kids with grandparents to work in the city',
      'guidance/left-behind-children topics/guardianship-and-left-behind-children questions/are-left-behind-children-at-risk',
    ],
    ['how to get away from abusive boyfriend safely', 'guidance/z9x2x6 topics/leaving-safely'],
    [
      'deaf and need to reach the police',
      'guidance/disabled-people-and-carers about/accessibility guidance/calling-a-helpline help/cn',
    ],
    ['how many victims of traficking worldwide', 'questions/how-many-people-in-the-world'],
    [
      'results of the 2024 crackdown in china',
      'news/campaign-2024-results campaigns/2024-trafficking-of-women-and-children news/campaign-2024-no-totals',
    ],
    ['prosecutors figures dont add up', 'news/prosecutions-2025'],
    ['difference between smuggling and trafficking', 'glossary'],
    ['maid in hong kong employer wont pay', 'help/hk guidance/qbgwsw topics/forced-labour-indicators guidance/wwbfkj'],
    ['blood collection points list', 'news/sampling-points-2022 family/5'],
    ['paper to take along to the police station', 'family/13'],
    ['polish workers cheated in the uk', 'cases/uk-fort'],
    [
      'tips for journalists interviewing survivors',
      'guidance/writing-about-cases topics/speaking-and-writing-about-cases about/contact',
    ],
    ['please help they wont let me leave the building', 'guidance/nf465p help topics/scam-compounds'],
    [
      'i was forced to scam people, will I go to jail?',
      'guidance/rzmb5b questions/are-people-in-scam-compounds-victims guidance/nf465p topics/scam-compounds',
    ],
    [
      'My son went to Myanmar for work and stopped answering, what do I do?',
      'guidance/relative-held-abroad topics/scam-compounds guidance/job-offer-abroad',
    ],
    [
      'mum and dad are flying me home to marry a man ive never met',
      'guidance/b3p5bs topics/forced-and-brokered-marriage guidance/for/girls',
    ],
    ['my mother in law says we have to give the baby to another family', 'guidance/rn8dmp'],
    [
      'A guy from a game wants to meet me in real life, should I go?',
      'guidance/somebody-online-wants-a-secret topics/online-grooming guidance/for/girls guidance/for/boys',
    ],
    [
      'my daughter suddenly has a second phone and wont say who gave it to her',
      'guidance/grooming-for-parents topics/online-grooming',
    ],
    [
      'The officer told us to come back tomorrow. Is that allowed?',
      'guidance/missing-child-first-hours guidance/reporting-and-what-happens family/1 topics/child-missing-first-hours',
    ],
    ['they say the body might be my brother', 'family/10'],
    ['nine years and no news, i cant do this any more', 'family/9 family/2'],
    [
      'can i have my DNA deleted afterwards?',
      'family/6 questions/what-happens-to-a-blood-sample topics/dna-and-long-search family/12',
    ],
    ['sombody phoned, says he has my daughter and wants a ransom', 'family/8 guidance/relative-held-abroad family/2'],
    ['There is a page about me here, please remove it', 'about about/contact'],
    ['Why should I believe your figures?', 'about/how-we-verify about evidence sources'],
    ['who is behind this website, is it the government?', 'about'],
    [
      'were the women who got rescued really rescued?',
      'questions/how-do-we-know news/campaign-2024-no-totals news/campaign-2024-aftercare-goal',
    ],
    [
      'can a grown man be trafficked',
      'questions/are-men-and-boys-trafficked guidance/boys-and-men guidance/for/men questions/why-women-and-children',
    ],
    [
      'How do I explain to my five year old not to go off with people?',
      'guidance/talking-with-a-child topics/talking-with-a-child schools/ask-first',
    ],
    [
      'what do i say to my cousin now that she is back home',
      'guidance/when-somebody-comes-back topics/after-return guidance/somebody-tells-you',
    ],
    [
      'do I have to give my name when I ring a hotline?',
      'guidance/calling-a-helpline topics/using-a-helpline guidance/reporting-and-what-happens',
    ],
    ['I want to give money to a charity, do posters and campaigns even work?', 'questions/does-raising-awareness-help'],
    ['why do people who buy a child get off so lightly?', 'questions/why-do-buyers-get-less topics/demand'],
    [
      'I got out last week. no papers no money, where do i start',
      'guidance/n26z9j guidance/hwd396 topics/after-return guidance/for/1 topics/what-survivors-may-ask-for',
    ],
    [
      'Is it true that 200,000 children are kidnapped in China each year?',
      'questions/how-many-children-go-missing guidance/checking-a-missing-notice guidance/writing-about-cases',
    ],
  ],
  'zh-Hans': [
    ['裸聊敲诈', 'guidance/bv2xft topics/sextortion'],
    [
      'KK园区',
      'guidance/nf465p topics/scam-compounds guidance/relative-held-abroad cases/kokang-scam-compounds questions/are-people-in-scam-compounds-victims',
    ],
    ['人贩子死刑', 'questions/does-punishment-deter questions/what-the-law-says'],
    ['买卖同罪', 'questions/why-do-buyers-get-less topics/demand'],
    ['妇联电话', 'help/cn guidance/calling-a-helpline guidance/z9x2x6 guidance/b3p5bs'],
    [
      'caixue',
      'family/5 family/6 news/sampling-points-2022 questions/what-happens-to-a-blood-sample topics/dna-and-long-search',
    ],
    [
      'haizi bujian le',
      'guidance/missing-child-first-hours topics/child-missing-first-hours family/1 guidance/for/parents',
    ],
    [
      'liushou ertong',
      'guidance/left-behind-children topics/guardianship-and-left-behind-children questions/are-left-behind-children-at-risk glossary',
    ],
    ['護照被扣', 'guidance/wwbfkj topics/documents-taken'],
    ['外勞申訴', 'help/tw help/hk guidance/wwbfkj guidance/qbgwsw'],
    ['DNA 隐私', 'family/6 questions/what-happens-to-a-blood-sample topics/dna-and-long-search'],
    ['澳门热线', 'help/mo'],
    [
      '缅北',
      'cases/kokang-scam-compounds guidance/nf465p topics/scam-compounds guidance/relative-held-abroad questions/are-people-in-scam-compounds-victims',
    ],
    ['五月广场祖母', 'cases/argentina-140 agencies'],
    ['假出生证', 'cases/hubei-hospital-2023 news/campaign-2024-birth-certificates topics/demand'],
    ['重男轻女', 'topics/gender-inequality questions/what-lies-behind-it'],
    [
      '强制报告',
      'guidance/teachers-duty-to-report topics/teachers-and-mandatory-reporting guidance/for/teachers glossary',
    ],
    [
      '黑砖窑',
      'topics/forced-labour-indicators guidance/qbgwsw guidance/nf465p guidance/boys-and-men questions/why-china-and-un-count-differently',
    ],
    ['班会课教案', 'schools schools/surprise-or-secret schools/ask-first'],
    ['追诉期', 'glossary questions/why-do-buyers-get-less questions/what-the-law-says family/7 family/2'],
    ['无痕浏览', 'guidance/m9pzhx about/safety-online topics/safe-use-of-this-site about/privacy'],
    ['童卫工程', 'news/campaign-2024-child-guard'],
    ['盲人读屏', 'about/accessibility'],
    ['老板拖着工资不发还不让走', 'guidance/qbgwsw guidance/nf465p topics/forced-labour-indicators'],
    ['老公把我身份证藏起来了', 'guidance/wwbfkj guidance/b3p5bs guidance/z9x2x6 topics/documents-taken'],
    ['丢了十几年的弟弟还有希望吗', 'family/2 family/5 family/7 topics/dna-and-long-search'],
    ['怀疑自己不是亲生的 偷偷查', 'family/3 family/5'],
    ['不想认亲生父母', 'family/12 family/11 questions/must-a-found-person-go-home'],
    ['头一回跟亲妈见面要注意什么', 'family/11 guidance/when-somebody-comes-back'],
    ['打电话说知道我儿子下落 先要五万', 'family/8 family/2'],
    [
      '火车站有个女的抱着昏睡的娃讨钱',
      'guidance/signs-and-what-to-do topics/seeing-and-reporting guidance/for/witnesses topics/signs-of-trafficking guidance/reporting-and-what-happens',
    ],
    ['朋友圈寻人启示真假', 'guidance/checking-a-missing-notice topics/notices-online check-a-notice'],
    [
      '柬埔寨客服 月薪两万 包机票',
      'guidance/job-offer-abroad topics/checking-a-job-offer topics/online-recruitment guidance/for/workers-abroad',
    ],
    ['未婚先孕 家里要把娃送人', 'guidance/rn8dmp'],
    [
      '网恋对象老让我发身体照片',
      'guidance/somebody-online-wants-a-secret topics/online-grooming guidance/bv2xft guidance/for/girls guidance/for/boys',
    ],
    ['报了案没人管', 'guidance/reporting-and-what-happens family/7 questions/what-the-law-says'],
    ['聋哑人怎么报警', 'guidance/disabled-people-and-carers about/accessibility help/cn guidance/calling-a-helpline'],
    ['2021年团圆行动找回来多少', 'news/tuanyuan-operation-2021-results campaigns/2021-tuanyuan-operation'],
    ['历年打拐数据放一起比', 'questions/why-campaigns-cannot-be-compared campaigns'],
    ['去韩国相亲 中介靠谱不', 'guidance/marriage-offer-abroad topics/forced-and-brokered-marriage'],
    ['grooming 怎么防', 'guidance/grooming-for-parents topics/online-grooming guidance/somebody-online-wants-a-secret'],
    ['AMBER alert 国内有没有', 'guidance/what-an-alert-is family/4 questions/what-do-the-tools-do'],
    ['T visa 条件', 'guidance/hwd396'],
    ['家暴想離開 帶著小孩', 'guidance/z9x2x6 topics/leaving-safely'],
    ['接到假檢察官電話', 'guidance/travelling topics/travel-safety'],
    ['公安app里查dna', 'news/dna-query-in-police-app family/6 questions/what-do-the-tools-do'],
    ['写稿子提到被拐的小孩 化名够不够', 'guidance/writing-about-cases topics/speaking-and-writing-about-cases'],
    ['救命 我被关在园区 手机快没电了', 'guidance/nf465p help topics/scam-compounds'],
    [
      '在里面骗过人，回国会不会坐牢？',
      'guidance/rzmb5b questions/are-people-in-scam-compounds-victims guidance/nf465p topics/scam-compounds',
    ],
    ['我哥去了妙瓦底，那边一直叫家里打钱，能打吗', 'guidance/relative-held-abroad topics/scam-compounds'],
    [
      '爸妈收了钱逼我嫁给不认识的人怎么办',
      'guidance/b3p5bs topics/forced-and-brokered-marriage guidance/for/girls guidance/for/women',
    ],
    [
      '派出所说满24小时才能立案，真的吗？',
      'guidance/missing-child-first-hours guidance/reporting-and-what-happens family/1 topics/child-missing-first-hours',
    ],
    ['警察通知我去认尸，我该问些什么', 'family/10'],
    ['一到过年就想孩子，撑不下去了', 'family/9 family/2'],
    [
      '逃出来了，没户口没身份证，先办哪样',
      'guidance/n26z9j guidance/hwd396 topics/after-return guidance/for/1 guidance/wwbfkj',
    ],
    [
      '怎么跟三岁的宝宝讲不能随便跟人走？',
      'guidance/talking-with-a-child topics/talking-with-a-child guidance/for/parents',
    ],
    ['你们网站谁办的，是官方的吗？', 'about'],
    ['我在这里搜了什么，你们看得到吗', 'about/privacy about/safety-online'],
    ['电话号码写错了找谁改', 'about about/contact about/how-we-verify'],
    [
      '每年丢二十万孩子，这话有根据吗？',
      'questions/how-many-children-go-missing guidance/checking-a-missing-notice guidance/writing-about-cases',
    ],
    [
      '解救出来的妇女后来都怎么样了？',
      'questions/how-do-we-know news/campaign-2024-aftercare-goal campaigns/2000-trafficking-of-women-and-children news/campaign-2024-no-totals',
    ],
    [
      '爹妈卖自己的娃犯不犯法',
      'questions/what-the-law-says guidance/rn8dmp cases/babies-sold-by-parents-2016 topics/poverty',
    ],
    [
      '偷孩子的是不是大多是陌生人？',
      'questions/are-most-taken-by-strangers news/supreme-court-trend-2025 topics/talking-with-a-child',
    ],
    ['想捐款做防拐宣传，到底有没有效果？', 'questions/does-raising-awareness-help'],
    ['接到举报不去解救，当官的要负责吗', 'questions/what-the-law-says guidance/reporting-and-what-happens'],
    [
      '打热线会不会留记录，被他发现怎么办？',
      'guidance/calling-a-helpline topics/using-a-helpline guidance/m9pzhx about/safety-online',
    ],
    ['表姐被拐十年回来了，我能跟她说什么', 'guidance/when-somebody-comes-back topics/after-return'],
    [
      '邻居家媳妇好像是买来的，我能做点什么？',
      'guidance/signs-and-what-to-do topics/seeing-and-reporting guidance/reporting-and-what-happens guidance/for/witnesses topics/signs-of-trafficking',
    ],
    ['同学悄悄告诉我她被叔叔欺负，让我别说出去', 'guidance/somebody-tells-you topics/someone-tells-you'],
    [
      '为啥打拐只管女人和小孩，男的就不算人？',
      'questions/why-women-and-children questions/are-men-and-boys-trafficked guidance/boys-and-men questions/what-the-law-says',
    ],
  ],
};
