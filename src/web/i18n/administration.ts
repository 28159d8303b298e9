import type { Filled } from './message.ts'

/** The rooms of an administrator, in Chinese. */
export const administrationZh = {
  places: { people: '邀请人员', organisations: '组织', audit: '操作日志' },
  organisation: '所在组织',
  choose: '请选择',
  park: '所在园区',
  id: '编号',
  none: '没有这一类组织',
  byKind: '按类别',
  kinds: {
    enterprise: '企业',
    park: '园区',
    association: '科协',
    university: '高校',
    institute: '院所',
    society: '学会',
    agency: '服务机构',
  },
  people: {
    lead: '邀请一个人并给他身份；还没有账号的，会收到设置密码的邮件。',
    name: '姓名',
    expert: '专家库中的编号',
    invite: '发出邀请',
    invited: (({ named }) => `已邀请 ${named('email')}。`) as Filled,
  },
  audit: {
    lead: '谁在什么时候做了什么、看了谁的内容；只增不改，逐条相扣。',
    record: '记录或账号编号（回车查找）',
    at: '时间',
    who: '谁',
    what: '做了什么',
    about: '对什么',
    none: '没有符合的记录',
    older: '更早的',
  },
}

/** The same in English. */
export const administrationEn: typeof administrationZh = {
  places: { people: 'Invite people', organisations: 'Organisations', audit: 'Audit log' },
  organisation: 'Organisation',
  choose: 'Please choose',
  park: 'Park',
  id: 'Id',
  none: 'No organisations of this kind',
  byKind: 'By kind',
  kinds: {
    enterprise: 'Enterprises',
    park: 'Parks',
    association: 'Associations',
    university: 'Universities',
    institute: 'Institutes',
    society: 'Societies',
    agency: 'Agencies',
  },
  people: {
    lead: 'Gives somebody a role; who has no account gets a mail to choose a password.',
    name: 'Name',
    expert: 'Id in the expert library',
    invite: 'Invite',
    invited: ({ named }) => `${named('email')} is invited.`,
  },
  audit: {
    lead: 'Who did what and saw whose content, when; only added to, each line chained to the one before.',
    record: 'Id of a record or an account (Enter to search)',
    at: 'When',
    who: 'Who',
    what: 'What',
    about: 'About',
    none: 'Nothing of this kind',
    older: 'Older',
  },
}
