// What may stand between what is measured and what it is of, or before both: the part after the last of these counts.
const boundary =
  /^.*(?:的|或者|希望|期望|预期|同时|另外|其中|最好|国标|客户|比(?!$|表|能|重|例|容|功|强|热|阻|压)|较|和|与|及|或|使(?!用)|将|把|对|其|该|由|从|并(?![发行联网列])|且|而|降至|降到|到(?=额定|设计|标称|公称|原)|减至|减到|升至|升到|增至|提高到|提高至|要求|保证|确保|实现|提高|降低|提升|减少|增加|缩短|延长|抑制|节约|节省|减小|增大|减轻|控制|满足|具有|采用|达到|具备|要(?!素)|需(?!氧)|(?<![反响对适])应|为|在(?!线|位)|是|提供|预计|预期|(?:运行|工作|使用|正常)时|有(?!机|效|害|色|源)|(?<![性功节储智动吸蓄])能(?![量耗效级源力])|可以|足以|可(?!见|逆|溶|燃|靠|用[率性度]|塑|焊性|纺性|加工性)|后(?!处理|段)|以上|以下|以内|一种|指标(?!$)|(?:范围|条件|环境|状态|情况|过程)(?:内|下|中)?)/

const idleWords =
  /^(?:开发|研制|解决|目前|现在|当前|现有|实测|测得|我厂|我司|我们|公司|所用|所需|产品|成品|材料|样品|设备|系统|装置|整体|整机|总体|总|平均|综合|主要|额定|单位|极限|标称|公称|常规|连续|长期|短期|最高|最大|最低|最小|最长|最短|瞬时|稳定|实际|一次|单次|单机|单台|每(?:小时|分钟|秒|天|日|年|月|班|立?方|亩|台|件|只)|小时|分钟|公顷|亩|\d+(?:公里|千米|米|吨|公斤|件|台|平方米|平米|立方米)|(?<=每)(?:千米|公里|百米)|[日月年](?=$|均)|本|各|每)+/

const idleEnd = /(?:(?<=能|^)承|耐|最大|最高|最小|最低|平均|总|的)+$/

/** A noun phrase without what says nothing of what it is about: 产品的最高 in 产品的最高纯度. */
export const bare = (phrase: string): string =>
  phrase
    .replace(boundary, '')
    .replace(/^生产$/, '')
    .replace(idleWords, '')
    .replace(idleEnd, '')
    .trim()

const run = /[\u3400-\u9fffA-Za-z0-9α-ωΑ-Ω_₀-₉·-]+ ?$/

/** Longest subject, in characters. */
const longest = 10

/** What stands right before an offset and belongs to the noun there: Fe of Fe含量, 涂层 of 涂层厚度. */
export const subjectBefore = (text: string, floor: number, at: number): string => {
  const before = text.slice(Math.max(floor, at - longest), at)
  return bare(run.exec(before)?.[0].trim() ?? '')
}
