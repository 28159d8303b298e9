import type { Held } from './held.ts'

/** A person's data as a page one can read without any program of ours; everything is escaped. */
export const readablePage = (
  held: readonly Held[],
  { name, at }: { readonly name: string; readonly at: string },
): string =>
  [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>个人资料</title>',
    '<style>body{font:16px/1.6 system-ui,sans-serif;margin:2em auto;max-width:60em;padding:0 1em}',
    'dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1em;border-top:1px solid #ccc;padding-top:.5em}',
    'dt{color:#555}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}</style>',
    `<h1>智桥保存的个人资料：${escaped(name)}</h1><p>导出时间：${escaped(at)}</p>`,
    ...held.map(section),
    '</html>',
  ].join('\n')

const section = ({ place, rows }: Held): string =>
  [`<h2>${escaped(place)}（${rows.length}）</h2>`, ...(rows.length === 0 ? ['<p>没有。</p>'] : rows.map(list))].join(
    '\n',
  )

const list = (row: Readonly<Record<string, unknown>>): string =>
  `<dl>${Object.entries(row)
    .map(([field, value]) => `<dt>${escaped(field)}</dt><dd>${escaped(shown(value))}</dd>`)
    .join('')}</dl>`

const shown = (value: unknown): string => {
  if (value === null) return '–'
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1)
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
