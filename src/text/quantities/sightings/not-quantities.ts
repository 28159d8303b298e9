import { toOne } from '../amounts/share.ts'

/** Letters that stand before their number and are units or properties, not names: HRC58, pH7, Ra0.8. */
const unitsBefore =
  '[AD]C(?=\\s?\\d+(?:\\.\\d+)?\\s?(?:V|[-~]\\s?\\d+\\s?V))|IP(?=\\s?\\d{2}(?!\\d))|HRC|HRB|HRA|HV|HBW?|HBS|HS|HL|pH|PH|ph|Ra|Rz'

const patterns: readonly string[] = [
  // Addresses on the net.
  String.raw`https?:\/\/\S+`,
  String.raw`[\w.-]+@[\w-]+\.[\w.]+`,
  // Dates: 2014-2015年, 2017、2018年, 2023年5月6日, 2025-03-01, 5月6日, 二〇二三年, 12年9月, 98年.
  String.raw`(?<!\d)(?:19|20)\d{2}\s?年?\s?[-~至到、\/,]\s?(?:(?:19|20)?\d{2}\s?年?\s?[-~至到、\/,]\s?)*(?:19|20)?\d{2}\s?年`,
  String.raw`(?<![\d.])(?:19|20)\d{2}\s?年(?:\s?\d{1,2}\s?月份?(?:\s?\d{1,2}\s?[日号])?)?`,
  String.raw`(?<!\d)(?:19|20)\d{2}[-\/.]\d{1,2}[-\/.]\d{1,2}(?!\d)`,
  String.raw`(?<![\d.])\d{1,2}\s?月份?(?:\s?\d{1,2}\s?[日号])?`,
  String.raw`(?<![\d.])(?:\d{2}\s?年\s?\d{1,2}\s?月|[5-9]\d年(?=[成创建荣获被通]))`,
  '[〇零一二三四五六七八九]{4}年|[上下]半年|[一二三四五六七八九十]{1,2}月(?!内)',
  '十[一二三四五]五(?![个件台])',
  // Telephones.
  String.raw`(?<!\d)1[3-9]\d{9}(?!\d)`,
  String.raw`(?<!\d)0\d{2,3}-\d{7,8}(?!\d)`,
  String.raw`(?<!\d)[48]00-?\d{3}-?\d{4}(?!\d)`,
  // Patents.
  String.raw`(?:ZL|CN|WO|US|EP|JP|KR|PCT)\s?\/?\s?(?:CN)?\d{2,}[\d .]*[A-Z\d]?`,
  String.raw`专利(?:申请)?号(?:为|是)?\s?:?\s?[\dXx.、,，\/ ]+`,
  String.raw`(?<!\d)\d{12,13}\.[\dXx]`,
  // Standards: GB/T 1234-2020, ISO 9001:2015, JB／T 5000.
  String.raw`(?<![A-Za-z])(?:GB|GJB|ISO|IEC|ASTM|DIN|JIS|EN|JB|HG|YB|QB|SH|DB|T|Q|NB|DL|SY|CJ|JG|JC|HJ|TS|IATF|OHSAS|UL|IPC|MIL|ANSI|API|AWS|QC|YY|SJ|YD|MT|LY|NY|FZ|AQ|GA|JT|TB|QX|CECS)(?:\s?\/\s?[A-Z]{1,6})?\s?[A-Z]?\d[\d.]*(?:[-:]\d{2,4}[A-Z]?)?(?![A-Za-z\d])`,
  // Models and grades: Q235, CR2032, VMC-850, 6061-T6, 304L, 45号钢, 3A级, 5G, 4K视频, 3C产品.
  String.raw`(?<![A-Za-z邵氏])(?!(?:${unitsBefore})\s?\d)[A-Za-z]+[-_]?\d[\dA-Za-z]*(?:[-\/][\dA-Za-z]+(?![%℃°\u3400-\u9fff]))*`,
  String.raw`(?<![\d.])\d{4}-[A-Z]\d+`,
  String.raw`(?<![\d.])\d{4,5}[BCDEFGHMPQRSXYZ](?![A-Za-z\/])`,
  String.raw`(?<![\d.≥≤><=于过到达为约])(?:20[1-4]|30[1-9]|31[0-9]|321|347|4[0-4]\d|904|2205|2507)[LHSN]{1,2}(?![A-Za-z\/\d])`,
  String.raw`(?<![\d.])\d{1,4}\s?(?:号钢|#钢|钢(?!板|带|管|丝|球|桶)|不锈钢|铝合金|(?:国|省|县)道|计划|工程|号)`,
  String.raw`(?<![\d.])(?:[1-5]A(?=\s?级|景区|信用|企业)|[2-6]G(?![A-Za-z\/])|[2348]K(?=超?高?清|视频|分辨率|显示|屏|电视|画质)|3C(?=产品|认证|电子|行业|数码)|[234]D(?![A-Za-z\/])|[234]d(?=打印|技术|模型|扫描|建模|成[型像形]|视觉|显示|相机|图))`,
  // Order, ratio, time of day, round the clock.
  String.raw`第\s?[\d一二三四五六七八九十百]+`,
  String.raw`(?<!${toOne})(?<![\d.])\d+(?:\.\d+)?\s?[:∶]\s?\d+(?:\.\d+)?(?!\d|\.\d|\s?[A-Za-z%℃μ毫微厘])`,
  String.raw`(?<![\d.])\d{1,4}\/\d{1,4}(?=\s?(?:粒度|目粒|#))`,
  String.raw`(?<!\d)(?:7\s?[×xX*]\s?24|24\s?[×xX*]\s?7)(?:\s?(?:小时|h))?`,
  String.raw`(?<!\d)24\s?(?:小时|h)(?=不|服务|应急|值班|全天|智能|全智能|在线|监控|无人|待命)`,
  String.raw`(?<![\d.])\d{1,3}(?:强|佳|大)(?![度小气])`,
  // Words that hold a numeral.
  '一次性|二次|[一二双两三四五六七八九多]方(?![/每米])|[数几][十百千万亿]+|再一次|三元|百分百|百分之百的|一[种套台条项件批次类款家名位组块片支张层道级根度些定系]|一点(?![零一二三四五六七八九])|一个(?!半|月|小时|工作日|数量级|百分点|大气压)|万无一失|千分尺|百分表|千斤顶',
]

const all = new RegExp(patterns.join('|'), 'g')

/** Numbers that measure nothing, by offsets in reading order: dates, telephones, patents, standards, models, ordinals, words. */
export const notQuantitiesIn = (text: string): readonly (readonly [start: number, end: number])[] =>
  [...text.matchAll(all)].map((found) => [found.index, found.index + found[0].length] as const)
