import { ExpectedFailure } from '../../domain/failure.ts'

/** What a driver or server says, by its code (appendix A of PostgreSQL's manual, or Node's), as people say it. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: '连不上服务器：那里没有 PostgreSQL 在监听，请检查主机和端口',
  ENOTFOUND: '找不到主机，请检查 DATABASE_URL 中的主机名',
  EAI_AGAIN: '找不到主机，请检查 DATABASE_URL 中的主机名和域名解析',
  EHOSTUNREACH: '主机不可达，请检查网络',
  ENETUNREACH: '网络不可达，请检查网络',
  ETIMEDOUT: '连接超时，请检查主机、端口和防火墙',
  ECONNRESET: '连接被服务器中断，请检查 PostgreSQL 是否在运行',
  '28P01': '用户名或密码不对',
  '28000': '服务器不允许这样登录，请检查用户名和 pg_hba.conf',
  '3D000': '没有这个数据库，请先建库（createdb）',
  '42501': '数据库用户没有所需的权限',
  '53100': '数据库服务器的磁盘已满，请清理或扩容后重试',
  '53200': '数据库服务器的内存不足',
  '53300': '数据库的连接数已用完，请调小 DATABASE_POOL_SIZE 或调大服务器的 max_connections',
  '55P03': '等待别的进程太久，已放弃',
  '57014': '语句超过 DATABASE_TIMEOUT_SECONDS 的时限，已放弃',
  '57P01': '数据库服务器正在停止',
  '57P02': '数据库服务器刚刚崩溃，正在恢复',
  '57P03': '数据库服务器正在启动，请稍后再试',
  '25006': '数据库是只读的，请改用主库的地址',
}

/** The driver's own complaints, which carry no code. */
const complaints: readonly (readonly [text: RegExp, code: string])[] = [
  [/timeout exceeded when trying to connect|timeout expired/, 'ETIMEDOUT'],
  [/Connection terminated|not queryable/, 'ECONNRESET'],
]

/** What is wrong with the server or the way to it, and not with what was asked of it. */
const away: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ECONNRESET',
  'EPIPE',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '25006',
])

/** Whether the server is away, as far as an error of the driver says. */
export const isServerAway = (error: unknown): boolean => error instanceof Error && away.has(reasonOf(error)[0])

/** A failure of the database server as one line, without the password; `null` for what is not one of those. */
export const postgresFailure = (error: unknown): ExpectedFailure | null => {
  if (!(error instanceof Error)) return null
  const [code, reason] = reasonOf(error)
  return reason === undefined ? null : new ExpectedFailure(`数据库：${reason}（${code}）`)
}

const reasonOf = (error: Error): readonly [code: string, reason: string | undefined] => {
  const given = (error as { code?: unknown }).code
  const code = typeof given === 'string' ? given : (complaints.find(([text]) => text.test(error.message))?.[1] ?? '')
  return [code, reasons[code]]
}
