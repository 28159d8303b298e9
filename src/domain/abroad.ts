import type { Expert } from './expert.ts'

const mainland =
  /^(?:中国(?!香港|澳门|台湾)|中华人民共和国|内地|大陆|cn$|chn$|prc$|p\.?\s?r\.?\s?china|(?:people'?s republic of )?china(?!.*(?:hong kong|macao|macau|taiwan)))/i

/** Places by which an address lies outside of the mainland, where no country is told. */
const outside =
  /^(?:中国)?(?:香港|澳门|台湾)|^(?:海外|境外|国外|美国|加拿大|墨西哥|巴西|阿根廷|智利|英国|爱尔兰|法国|德国|荷兰|比利时|卢森堡|瑞士|奥地利|意大利|西班牙|葡萄牙|丹麦|瑞典|挪威|芬兰|冰岛|波兰|捷克|匈牙利|希腊|罗马尼亚|塞尔维亚|乌克兰|白俄罗斯|俄罗斯|哈萨克斯坦|土耳其|以色列|沙特|阿联酋|伊朗|埃及|南非|印度|巴基斯坦|孟加拉|斯里兰卡|新加坡|马来西亚|印度尼西亚|印尼|泰国|越南|菲律宾|缅甸|柬埔寨|老挝|蒙古国|日本|韩国|朝鲜|澳大利亚|新西兰)|^[a-z]/i

/** Whether an expert is or sits outside of the mainland: by the country he tells (国别, 国籍), or else by his address. */
export const isAbroad = ({ country, region }: Pick<Expert, 'country' | 'region'>): boolean =>
  country === null
    ? region !== null && !mainland.test(region.trim()) && outside.test(region.trim())
    : !mainland.test(country.trim())
