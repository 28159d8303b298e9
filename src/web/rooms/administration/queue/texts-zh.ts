import type { Fault } from './faults.ts'

/** A fault in words, and what to do about it. */
interface FaultWords {
  readonly why: string
  readonly advice: string
}

/** What a job does, and what comes of dropping it. */
export interface JobWords {
  readonly name: string
  readonly does: string
  readonly dropped: string
}

/** Jobs this version knows. */
export const jobNames = ['deliver', 'digest', 'escalate', 'tell teams', 'retain'] as const
export type JobName = (typeof jobNames)[number]

/** The room of the queue, in Chinese. */
export const queueZh = {
  lead: '后台要做的、正在做的和做不成的。做不成的试过几次后放弃，等您重试或放下。',
  jobs: '任务',
  states: { waiting: '等待', running: '进行中', failed: '已放弃' },
  all: '全部',
  byState: '按状态',
  none: '没有等待、进行中或已放弃的任务',
  noneAdvice: '定时任务到时自己来，见下。',
  noneOf: '没有这种状态的任务',
  cut: (most: number) => `每种状态只列出最新的 ${most} 个；要看其余的，请在上面选一种状态。`,
  range: (from: number, to: number, of: number) => `第 ${from}–${to} 个，共 ${of} 个`,
  newer: '前一页',
  older: '后一页',
  name: '任务',
  state: '状态',
  attempts: '试过',
  times: (count: number) => `${count} 次`,
  added: '加入',
  error: '为什么',
  look: '看详情',
  close: '收起',
  retry: '重试',
  drop: '放下…',
  does: '做什么',
  occurrence: '为哪个时刻',
  failed: '放弃于',
  kind: '出错的种类',
  advice: '怎么办',
  ifDropped: '放下之后',
  reason: '为什么放下（与您的姓名、时间一起留底）',
  reasonHint: '例如：那一晚的推荐已改期另发',
  sure: '放下后它不再出现在任务里，也不会再试，不能撤回。',
  confirm: '确定放下',
  cancel: '不放下',
  retried: '已重新开始，正在等待或进行中。',
  droppedNow: '已放下，记入下面的“最近放下的”和操作日志。',
  gone: '这个任务已经不在这一页：可能已做完、已重试或已放下。',
  dropped: '最近放下的',
  droppedAt: '放下',
  by: '谁',
  why: '为什么',
  nobody: '已注销的账号',
  schedules: '定时任务',
  cron: '多久一次',
  last: '上一次',
  next: '下一次',
  never: '还没有',
  everyMinute: '每分钟',
  hourly: (minute: number) => `每小时的第 ${minute} 分`,
  daily: (time: string) => `每天 ${time}`,
  faults: {
    died: {
      why: '处理它的进程几次中途退出（断电、被结束或内存不足）。',
      advice: '先看服务日志里进程为什么退出；原因消除后重试。',
    },
    away: {
      why: '要用的一个部分没有应答：连接不上，或连接断了。',
      advice: '到“运行状态”看哪一部分没有应答，恢复后重试。发信失败时，看 SMTP_URL 所指的服务器是否开着。',
    },
    unknownHost: { why: '找不到对方的主机名。', advice: '核对设置里的地址有没有写错，域名解析是否正常，再重试。' },
    slow: { why: '等得太久，没有等到应答。', advice: '对方可能太忙：过一会儿重试；常常如此就请加大机器或错开时间。' },
    refused: { why: '对方不接受用户名、密码或密钥。', advice: '核对设置里的用户名和密码，改好并重启服务后重试。' },
    full: { why: '磁盘已满。', advice: '腾出磁盘空间后重试；数据没有丢。' },
    forbidden: { why: '没有读写文件的权限。', advice: '核对 DATA_DIR 文件夹的所有者和权限，再重试。' },
    noFile: { why: '要用的文件不见了。', advice: '核对 DATA_DIR 文件夹是否完整；必要时从备份恢复，再重试。' },
    memory: { why: '内存不够。', advice: '在空闲时重试，或给机器加内存。' },
    collision: { why: '同时有别人在改同样的数据。', advice: '直接重试即可。' },
    bug: {
      why: '程序出错。',
      advice: '可以重试一次；仍不成，请把下面“出错的种类”和服务日志里同一时刻的记录交给维护的人。',
    },
  } as Readonly<Record<Fault, FaultWords>>,
  fault: { none: '还没有出错' },
  works: {
    deliver: {
      name: '发信',
      does: '把写好待发的邮件发出去，每分钟一次。',
      dropped: '一封信也不会丢：下一分钟的那一次会接着发。',
    },
    digest: {
      name: '一晚的推荐',
      does: '为每个订阅的人准备一晚的推荐邮件。',
      dropped: '这一晚还没有写好的推荐不再写，已写好的照发；下一晚照常，没有推荐过的内容下一晚还会考虑。',
    },
    escalate: {
      name: '逾期提醒',
      does: '把过了期限的对接提醒给责任人和上级，每小时一次。',
      dropped: '不影响下一次：下一小时会看全部逾期的对接。',
    },
    'tell teams': {
      name: '通知可揭榜的团队',
      does: '把新发的榜告诉合适的团队，每分钟一次。',
      dropped: '不影响下一次：下一分钟会看全部还没有通知的。',
    },
    retain: {
      name: '清理到期资料',
      does: '按保留期限删去到期的资料，每天一次。',
      dropped: '到期的资料多留一天：下一天的那一次会一起清理。',
    },
  } as Readonly<Record<JobName, JobWords>>,
  other: {
    name: '别的版本的任务',
    does: '这个版本不认识的任务，可能由新版或旧版的服务加入。',
    dropped: '它要做的事不会再做；不清楚时请先问维护的人。',
  },
}
