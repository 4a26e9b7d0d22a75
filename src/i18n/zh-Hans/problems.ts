import type { ProblemWords } from '../problem-words.ts';
import { entryProblems, expectation } from './entry-problems.ts';

/** What is wrong with content and how to mend it, in Chinese. */
export const problems: ProblemWords = {
  ...entryProblems,

  'too-large': ({ bytes, limit }) => `文件有${bytes}字节，超过上限${limit}字节。请分成几个文件。`,
  'not-utf8': () => '文件从这里起不是 UTF-8 编码。请另存为 UTF-8。',
  'byte-order-mark': () => '文件开头有字节顺序标记（BOM）。请另存为不带 BOM 的 UTF-8。',
  'line-ends': () => '换行用了回车符（CR，Windows 或旧 Mac 的写法）。请改用 Unix 换行（LF）保存。',
  'line-too-long': ({ limit }) => `这一行超过${limit}个字符。请分成几段。`,
  'hidden-character': ({ character }) => `这里有看不见的字符或控制字符（${character}）。请删去；它可能夹在两个字之间。`,
  'not-composed': ({ text }) => `“${text}”不是 Unicode 的 NFC 形式，会搜索不到。请删去这几个字符，重新输入。`,

  'front-matter-begin': () => '文件第一行必须正好是三个连字符（---），下面写各个字段。',
  'front-matter-end': () => '字段结束处必须有一行，正好是三个连字符（---）；中间各行不能以 --- 或 +++ 开头。',
  yaml: ({ reason }) => `字段无法读取（${reason}）。请给值加上引号，并检查行首的空格。`,
  'yaml-tab': () => '行首用了制表符（Tab）。请改成空格，每缩进一级用两个。',
  'yaml-colon': () => '值里有冒号加空格，或换行不对。请给整个值加上引号。',
  'yaml-document': ({ name }) => `“${name}”这一行会另起或结束一个 YAML 文档。请删去。`,
  'yaml-anchor': ({ name }) => `“${name}”是 YAML 的锚点或别名（& 或 *）。请直接写出值；如果本来就是文字，请加引号。`,
  'yaml-tag': ({ name }) => `“${name}”是 YAML 标签（!）。请直接写值；如果本来就是文字，请加引号。`,
  'not-fields': () => '这里没有字段。请每行写一个：字段名、半角冒号、空格、值。',
  'not-a-field-name': ({ name }) => `“${name}”不是字段。字段名只用英文字母和数字，以小写字母开头。请删去或改正。`,
  'duplicate-field': ({ name }) => `字段“${name}”写了两次。请只留一个。`,
  'nested-too-deep': () => '列表、引文或字段组套得太深。请减少层数。',

  'code-import': () => '以 import 或 export 开头的段落会被当作代码，而内容里不能有代码。请删去，或换一个词开头。',
  'code-expression': () =>
    '花括号 { } 会被当作代码，而内容里不能有代码。要写花括号，请写 \\{；模块的值请放在引号里：名称="值"。',
  'tag-unreadable': ({ text }) =>
    `“${text}”无法读作模块。不能写 HTML 和注释；要写小于号，请写 \\<；网址两边不要加 < 和 >。`,
  'tag-not-closed': ({ name }) =>
    `<${name}> 没有在开始的地方结束。请在同一段或同一列表项里写 </${name}>；如果里面没有内容，请写成 <${name} … />。`,
  'tag-not-opened': ({ name }) => `</${name}> 前面没有对应的开头。请删去，或在前面补上 <${name}>。`,
  'unknown-syntax': ({ reason }) => `这里无法读取，或不能这样写（${reason}）。请换一种简单的写法。`,
  'too-many-parts': ({ limit }) => `正文超过${limit}个部分。请分成几个条目。`,

  'unknown-block': ({ block, expected }) =>
    `<${block}> 不是本站的模块，也不能写 HTML。可用的模块：${expected}（区分大小写）。`,
  'unknown-block-field': ({ block, field, expected }) =>
    `<${block}> 没有“${field}”这个字段${expected === '' ? '，它不带任何字段' : `，可用的有：${expected}`}。请删去或改正。`,
  'missing-block-field': (details) =>
    `<${details['block']}> 缺少 ${details['field']}="…"。应填：${expectation(details)}。`,
  'wrong-block-value': (details) =>
    `<${details['block']}> 的 ${details['field']} 不能是“${details['value']}”。应填：${expectation(details)}。`,
  'block-field-twice': ({ block, field }) => `<${block}> 的“${field}”写了两次。请只留一个。`,
  'block-field-without-value': ({ block, field }) => `<${block}> 的“${field}”没有值。请写成 ${field}="…"。`,
  'block-holds-nothing': ({ block }) => `<${block}> 里面不能有文字。请写成 <${block} … />，把文字移到外面。`,
  'block-holds-words': ({ block }) => `<${block}> 会变成链接，里面只能放句子里的文字。请把链接、模块和列表移到外面。`,
  'block-holds-list': ({ block }) => `<${block}> 里面只放一个列表，不放别的。每行用连字符开头，列表前后各空一行。`,
  'block-holds-dates': ({ block, text }) =>
    `<${block}> 里面只放一个编号列表，每项开头用粗体写年、年月或年月日：1. **2024-11-08** 加文字；一段时间写成 **2024-03/2024-12**。${text === '' ? '' : `这一项没有写：“${text}”。`}`,
  'block-needs-one': ({ block, fields }) =>
    `<${block}> 须在这几项中填一项，只填一项：${fields}。${String(fields).includes('text') ? '“text”指两个标签之间的文字。' : ''}`,
  'block-stands-alone': ({ block }) => `<${block}> 不能放在句子里。请单独成行，前后各空一行。`,
  'block-stands-in-text': ({ block }) => `<${block}> 不能单独成行。请放进句子里。`,

  'heading-level': ({ depth }) => `这个标题是第${depth}级。条目名称是第1级，正文里只用第2级（##）到第4级（####）。`,
  'heading-first': ({ depth }) => `第一个标题是第${depth}级。请从第2级（##）开始。`,
  'heading-skips': ({ depth, before }) => `第${before}级标题下面直接用了第${depth}级。请逐级往下，不要跳级。`,
  'heading-without-words': () => '标题里没有文字。请补上，或删去标题。',
  'table-too-large': ({ limit }) => `表格超过${limit}格。请拆开，或作为数据提供。`,
  'code-language': ({ text }) => `“${text}”不是代码语言。三个反引号后面只写一个简短的名称，或什么也不写。`,
  'reference-twice': ({ name }) => `[${name}] 定义了两次，不知指哪一个。请改名或删去一个。`,
  'reference-missing': ({ name }) => `[${name}] 没有定义。请加一行“[${name}]: https://…”，或把链接写完整。`,
  'footnote-name': ({ name }) => `脚注“${name}”的名称只能用小写字母、数字和连字符，最多40个字符。`,
  'footnote-missing': ({ name }) => `没有脚注“${name}”。请加一行“[^${name}]: …”，或删去标记。`,
  'footnote-unused': ({ name }) => `正文里没有用到脚注“${name}”，读者看不到它。请在正文里写 [^${name}]，或删去脚注。`,

  'address-empty': () => '链接没有地址。请在圆括号里写上地址。',
  'address-scheme': ({ url }) =>
    `“${url}”不能用作链接。地址必须以 https:// 开头；本站页面以 / 开头；还可以用 #、tel:、sms: 或 mailto: 开头。`,
  'address-host': ({ url }) => `“${url}”不是公开网站。请写完整的域名，例如 www.example.org，不带端口，也不用数字地址。`,
  'address-look-alike': ({ url }) => `“${url}”的域名里有容易看错的字母。请改用 a—z 写的域名，或把该页列为来源。`,
  'address-user-name': ({ url }) => `“${url}”的域名前有用户名（@），会让人看不清通向哪里。请删去。`,
  'address-malformed': ({ url }) => `“${url}”的写法不对。请重新复制；地址里不能有空格、反斜杠、“..”和 < > { } 等括号。`,
  'address-encoding': ({ url }) => `“${url}”里的 % 有误，或藏着别的符号。请从浏览器重新复制地址。`,
  'telephone-malformed': ({ url }) => `“${url}”无法拨打。请只用半角数字，国家或地区代码前加 +，例如 tel:+8610110。`,
  'email-malformed': ({ url }) => `“${url}”不是电子邮件地址。请写成 mailto:name@example.org，后面不加别的内容。`,
  'link-without-words': () => '链接没有文字。请在方括号里写明通向哪里。',
  'link-says-nothing': ({ words }) => `“${words}”没有说明链接通向哪里，单独听到时不知所云。请用页面的名称作链接文字。`,
  'link-shows-other-host': ({ shown, host }) => `链接写的是 ${shown}，实际通向 ${host}。请改成一致。`,
  'link-shows-other-number': ({ shown, url }) => `链接写的是 ${shown}，实际拨打 ${url}。请改成同一个号码。`,
  'picture-address': ({ url }) =>
    `“${url}”不是媒体库里的图片。请写成 /media/name.jpg（或 .jpeg、.png、.webp），名称只用小写字母、数字和连字符。`,
  'picture-without-alternative': () => '图片没有替代文字。请在方括号里写明图片的内容，供看不到图片的人了解。',
  'picture-by-reference': ({ name }) => `图片 [${name}] 请写完整：![图片内容](/media/name.jpg)。`,
  'link-within-link': () => '链接里有图片、模块或脚注。请移到链接外面。',

  'stars-left': ({ text }) => `“${text}”里的 ** 紧挨全角标点，会原样显示。请把标点移到加粗文字外面：**注意**：不要。`,
  'half-width-mark': ({ mark, instead }) => `汉字之间用了半角“${mark}”。请改成全角“${instead}”。`,
};
