import { demoPassword } from '../../pipelines/identity/demo-people.ts'
import { openFirstAccount } from '../../pipelines/identity/first-administrator.ts'
import type { Database } from '../ports/database.ts'
import { demoAccounts } from '../store/identity/accounts.ts'
import type { House } from './command.ts'

/** Opens the first account of a new house and tells its password, this once; and tells of the accounts of the sample data. */
export const welcome = async (db: Database, { config, say }: House): Promise<void> => {
  const first = await openFirstAccount({ db, now: () => new Date().toISOString() })
  if (first !== null) say(`首个管理员：${first.email}，一次性密码：${first.password}（只显示这一次，登录后须修改）`)
  if (config.NODE_ENV === 'production') return
  const invented = await demoAccounts(db)
  if (invented.length === 0) return
  say(`示例账号（密码都是 ${demoPassword}；NODE_ENV=production 时不能登录）：`)
  say(invented.map(({ email, name }) => `  ${email} ${name}`).join('\n'))
}
