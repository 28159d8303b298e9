import { accountEn, accountZh } from './account.ts'
import { areaEn, areaZh } from './area.ts'
import { expertEn, expertZh, fittingEn, fittingZh } from './expert.ts'
import { casesEn, casesZh, institutionEn, institutionZh } from './work.ts'

/** The rooms that each role has for itself, in Chinese. */
export const byRoleZh = {
  account: accountZh,
  expert: expertZh,
  fitting: fittingZh,
  cases: casesZh,
  institution: institutionZh,
  area: areaZh,
}

/** The same in English. */
export const byRoleEn: typeof byRoleZh = {
  account: accountEn,
  expert: expertEn,
  fitting: fittingEn,
  cases: casesEn,
  institution: institutionEn,
  area: areaEn,
}
