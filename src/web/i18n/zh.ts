import { administrationZh } from './administration.ts'
import { askZh, examplesZh } from './ask.ts'
import { beyondZh } from './beyond.ts'
import { byRoleZh } from './by-role.ts'
import { compareZh } from './compare.ts'
import { confirmZh } from './confirm.ts'
import { boardZh, commonZh, deskZh, importsZh } from './desk.ts'
import { eventsZh } from './events.ts'
import { failureZh } from './failure.ts'
import { fileZh } from './file.ts'
import { followUpZh } from './follow-up.ts'
import { frameZh } from './frame.ts'
import { handOverZh } from './hand-over.ts'
import { houseZh } from './house.ts'
import { invitationZh } from './invitation.ts'
import { mailZh } from './mail.ts'
import type { Filled, Gaps } from './message.ts'
import { movesZh } from './moves.ts'
import { needsZh } from './needs.ts'
import { noneZh, whyNotZh } from './no-match.ts'
import { degradedZh, problemZh } from './problem.ts'
import { shortlistsZh } from './shortlists.ts'
import { signInZh } from './sign-in.ts'
import { subscriptionZh } from './subscription.ts'
import { suggestZh } from './suggest.ts'
import { tourZh } from './tour.ts'
import { understoodZh } from './understood.ts'

/** Every text of the page in Chinese; the other languages are made to have the same. */
export const zh = {
  brand: { name: '智桥', motto: '产学研供需对接', home: '（首页）', other: 'English', switch: '切换到英文界面' },
  page: {
    title: '智桥 · 说出技术难题，找到能解决它的人和成果',
    asked: (({ named }) => `${named('text')} · 智桥`) as Filled,
    skip: '跳到匹配结果',
    broken: '页面出了差错',
    brokenDetail: '刷新通常就能恢复，您写的问题保存在网址里，不会丢。',
    reload: '刷新页面',
    lost: '没有这个页面',
    lostDetail: '网址可能写错了，或者页面已经搬走。',
    toSearch: '回到首页查找',
  },
  ask: askZh,
  suggest: suggestZh,
  file: fileZh,
  compare: compareZh,
  handOver: handOverZh,
  tour: tourZh,
  understood: understoodZh,
  frame: frameZh,
  failure: failureZh,
  needs: needsZh,
  moves: movesZh,
  ...byRoleZh,
  administration: administrationZh,
  desk: deskZh,
  beyond: beyondZh,
  board: boardZh,
  ...followUpZh,
  shortlists: shortlistsZh,
  events: eventsZh,
  imports: importsZh,
  common: commonZh,
  signIn: signInZh,
  invitation: invitationZh,
  confirm: confirmZh,
  mail: mailZh,
  house: houseZh,
  subscription: subscriptionZh,
  examples: examplesZh,
  kinds: { all: '全部', expert: '专家', result: '科技成果', label: '看哪一类' },
  found: {
    expert: (({ named }) => `${named('full') ? '前 ' : ''}${named('count')} 位`) as Filled,
    result: (({ named }) => `${named('full') ? '前 ' : ''}${named('count')} 项`) as Filled,
    heading: '匹配结果',
    order: '按匹配度从高到低',
    some: {
      expert: (({ named }) => `找到 ${named('count')} 位专家`) as Filled,
      result: (({ named }) => `找到 ${named('count')} 项科技成果`) as Filled,
    },
    joint: '，',
    nearest: '最接近的几项',
    busy: '正在查找专家和成果…',
    more: (({ named }) => `显示前 ${named('limit')} 条`) as Filled,
    bottom: (({ named }) => `已显示前 ${named('limit')} 条。把问题写得更具体，合适的会排得更前。`) as Filled,
  },
  filters: {
    heading: '筛选',
    open: (({ named }) => (named('count') === 0 ? '筛选' : `筛选（${named('count')}）`)) as Filled,
    close: '看匹配结果',
    clear: '全部清除',
    active: '已选条件',
    remove: (({ named }) => `去掉条件“${named('label')}”`) as Filled,
    more: (({ named }) => `展开其余 ${named('count')} 个`) as Filled,
    fewer: '收起',
    region: '地区',
    industry: '行业',
    maturity: '成熟度',
    pool: '来源库',
    resultsOnly: '只筛成果',
  },
  match: {
    rank: (({ named }) => `第 ${named('rank')} 位`) as Filled,
    score: '匹配度',
    grade: '相关程度：',
    scoreOf: (({ named }) => `匹配度 ${named('score')}，满分 100`) as Filled,
    why: '为什么匹配',
    others: (({ named }) => `其余 ${named('count')} 项`) as Filled,
    joint: '、',
    details: '全部依据与得分明细',
    evidence: '原文依据',
    about: '简介',
    updated: (({ named }) => `资料最近更新于 ${named('month')}，已超过一年，联系前请先核实。`) as Filled,
    unconfirmed: '资料没有更新时间，联系前请先核实。',
  },
  /** In Chinese the server's own words stand, as for `fields` and `signals`. */
  grades: {} as Readonly<Record<string, string>>,
  indicators: {
    caption: '指标对照',
    asked: '要求',
    verdict: '对照',
    offered: '对方材料',
    met: '满足',
    'not met': '不满足',
    unknown: '未说明',
    unsettled: '待确认',
    'not comparable': '无法比较',
    tally: (({ named }) => `${named('verdict')} ${named('count')} 项`) as Filled,
    more: (({ named }) => `展开其余 ${named('count')} 项`) as Filled,
    fewer: '收起',
  },
  table: {
    caption: '匹配度是各项得分之和',
    reason: '理由',
    value: '程度',
    weight: '权重',
    points: '得分',
    total: '合计',
    unknown: '未知',
  },
  /** In Chinese the server's own words stand: page, mail and export say the same. */
  fields: {} as Readonly<Record<string, string>>,
  facts: {
    fields: '研究方向',
    purposes: '可提供',
    availability: '服务方式',
    capacity: '还可对接',
    capacityOf: (({ named }) => `${named('count')} 项`) as Filled,
    maturity: '成熟度',
    cooperation: '合作方式',
    price: '价格',
    inventors: '完成人',
    patents: '专利',
  },
  signals: {} as Readonly<Record<string, string>>,
  refused: {
    expert: (({ named }) => `另有 ${named('count')} 位专家内容相关但未列出：${named('reasons')}`) as Filled,
    result: (({ named }) => `另有 ${named('count')} 项成果内容相关但未列出：${named('reasons')}`) as Filled,
    'no capacity': '对接名额已满',
    'own wish': '本人目前不接受推荐',
    'other purpose': '服务方向不是技术攻关',
    'same organisation': '同一单位',
    'same record': '同一条记录',
    'declined before': '此前标为不合适',
    restore: '撤回“不合适”，重新查找',
    other: '不符合推荐条件',
  },
  feedback: {
    label: '对这条匹配的反馈',
    accept: '感兴趣',
    decline: '不合适',
    accepted: '已记下：感兴趣。',
    declined: '已记下：不合适，下次不再列出。',
    because: (({ named }) => `原因：${named('reason')}。`) as Filled,
    undo: '撤回',
    why: '哪里不合适？',
    words: '补充一句（可不填），再选原因',
    cancel: '取消',
    failed: (({ named }) => `没有记下：${named('why')}。请再点一次。`) as Filled,
    signIn: '没有记下：请先登录。',
    reasons: {
      'off topic': '方向不符',
      'targets missed': '指标达不到',
      'not credible': '依据不足',
      'too early': '还不成熟',
      'too far': '距离太远',
      'bad time': '时间不合适',
      price: '价格',
      'known already': '已在合作',
      other: '其他',
    },
  },
  parts: {
    several: (({ named }) => `所问分为 ${named('count')} 个部分，各自查找：`) as Filled,
    best: (({ named }) => `最适合：${named('title')}`) as Filled,
    none: '暂无合适匹配',
    covers: (({ named }) => `适合部分 ${named('parts')}`) as Filled,
    order: '各部分轮流列出',
  },
  none: noneZh,
  whyNot: whyNotZh,
  degraded: degradedZh,
  problem: problemZh,
}

export type Messages = typeof zh
export type { Gaps }
