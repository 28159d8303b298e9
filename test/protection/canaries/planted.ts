import type { Database } from '../../../src/ports/database.ts'
import { expertStore } from '../../../src/store/libraries/experts.ts'
import { grant } from '../../../src/store/libraries/grants.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { organisationStore } from '../../../src/store/libraries/organisations.ts'
import { resultStore } from '../../../src/store/libraries/results.ts'
import { aNeed, anEvidence, anExpert, anOrganisation, aResult } from '../../support/records.ts'
import { emailsAsWritten, phonesAsWritten, phrasesAsWritten, type Secret, searchFor } from './spellings.ts'

const phone = '13987651234'
const landline = '0514-87653321'
const email = 'lin.canary@secret-mail.example'
const handle = 'lincanary1970'
const contacts = [...phonesAsWritten(phone), landline, `(0514)${landline.slice(5)}`, ...emailsAsWritten(email)]

/** The sensitive need: words that stand in it and nowhere else. */
export const phrase = '巡飞弹折叠翼'
const halves = [
  ...phrasesAsWritten('巡飞弹', { traditional: '巡飛彈', pinyin: ['xun', 'fei', 'dan'], lookalike: '巡⻜弹' }),
  ...phrasesAsWritten('折叠翼', { traditional: '折疊翼', pinyin: ['zhe', 'die', 'yi'], lookalike: '折叠⽻' }),
]
const written = phrasesAsWritten(phrase, {
  traditional: '巡飛彈折疊翼',
  pinyin: ['xun', 'fei', 'dan', 'zhe', 'die', 'yi'],
  lookalike: '巡⻜弹折叠翼',
})

const long = (words: readonly string[]): readonly string[] => words.filter((word) => word.length > 2)
export const secrets: readonly Secret[] = [
  { name: 'phone', words: contacts.filter((each) => !/[a-z@]/i.test(each)).flat() },
  { name: 'email', words: emailsAsWritten(email) },
  { name: 'handle', words: [handle] },
  { name: 'sensitive need', words: [...long(written), ...long(halves)] },
]

/** Finds any of it. */
export const leaksIn = searchFor(secrets)

/** Only what the sensitive need says. */
export const sensitiveIn = searchFor(secrets.filter(({ name }) => name === 'sensitive need'))

const told = contacts
  .map((each, i) => `第${'甲乙丙丁戊己庚辛壬癸'[i % 10]}处焊接，联系 ${each}。`)
  .join('焊接变形控制。')
const text = `${told}微信：${handle}。`

/** Puts a need that three words of are nobody's business into the library, its reviewer named. */
export const plantSensitive = async (db: Database): Promise<void> => {
  const extra = Object.fromEntries(written.map((each, i) => [`列${i}`, each]))
  const words = {
    title: phrase,
    description: `焊接。${[...written, ...halves].join('。')}`,
    keywords: [phrase, '折叠翼'],
  }
  await needStore.put(db, [
    aNeed({ ...words, id: 'need-sensitive', organisationId: 'a', organisation: '单位a', sensitive: true, extra }),
  ])
  const at = '2026-03-01T00:00:00.000Z'
  await grant(db, { kind: 'need', recordId: 'need-sensitive', audience: 'account:reviewer', grantedBy: 'house', at })
  await needStore.readdress(db, ['need-sensitive'])
}

/** Puts public records into every library whose writers have told how they are reached, wherever there was room. */
export const plantContacts = async (db: Database): Promise<void> => {
  const extra = { 联系方式: text, 手机: phone }
  const common = { description: text, extra, visibility: 'public' as const }
  await organisationStore.put(db, [anOrganisation({ id: 'told', name: `焊接公司 ${phone}`, description: text })])
  await needStore.put(db, [
    aNeed({
      ...common,
      id: 'need-told',
      title: `焊接变形 ${phone}`,
      budget: `面议 ${email}`,
      keywords: ['焊接', phone],
    }),
    aNeed({ ...common, id: 'need-told-2', title: `焊接变形控制 ${email}`, organisation: '另一家公司' }),
  ])
  await resultStore.put(db, [
    aResult({ ...common, id: 'result-told', title: `焊接工艺 ${phone}`, inventors: [`林某 ${phone}`], price: email }),
  ])
  const evidence = [anEvidence({ id: 'expert-told#paper1', title: `焊接 ${phone}`, description: text })]
  await expertStore.put(db, [
    anExpert({ ...common, id: 'expert-told', phone, email, fields: ['焊接', phone], title: `教授 ${email}`, evidence }),
  ])
}
