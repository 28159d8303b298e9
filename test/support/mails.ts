import type { Mail } from '../../src/ports/mailer.ts'

/** A nightly recommendation; name what the test is about. */
export const aMail = (own: Partial<Mail> = {}): Mail => ({
  messageId: 'digest-2026-03-01-wangfang@zhiqiao.example',
  from: '智桥 <no-reply@zhiqiao.example>',
  to: '王芳 <wangfang@example.edu.cn>',
  subject: '今日推荐:铝合金薄板激光焊接变形控制(扬州)等 3 条需求与您的研究方向相符',
  text: '王老师,您好:\n今天有 3 条需求与您相符。\n.\nFrom 智桥',
  html: '<p>王老师,您好:</p>',
  headers: { 'List-Unsubscribe': '<https://zhiqiao.example/unsubscribe?token=1>' },
  ...own,
})
