import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { auditRows } from '../../src/store/audit/audit.ts'
import { mappingsOf } from '../../src/store/import-mappings.ts'
import { askToStop, beginRun } from '../../src/store/import-runs.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { aNeed, anOrganisation } from '../support/records.ts'
import { people } from './matrix/people.ts'
import { openTestApi } from './test-api.ts'

const officer = people.find(({ role }) => role === 'park')!

const formOf = async (url: string, fields: Readonly<Record<string, string | File | object>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    form.append(name, value instanceof File || typeof value === 'string' ? value : JSON.stringify(value))
  const request = new Response(form)
  const headers = { 'content-type': `${request.headers.get('content-type')}` }
  return { method: 'POST', url, payload: Buffer.from(await request.arrayBuffer()), headers } as const
}

const file = (content: string | Uint8Array<ArrayBuffer>, name = '征集表.csv'): File => new File([content], name)
const titled =
  '某某园区需求征集表,,\n填表日期：2026年5月,,\n难处,怎么回事,哪家\n焊缝开裂,放两天就裂,本园企业\n,没有名称,本园企业\n'

describe('POST /imports/previews', () => {
  const api = openTestApi({ viewerOf: async () => officer })
  const look = async (fields: Readonly<Record<string, string | File | object>>) => {
    const answer = await api.ask(await formOf('/api/v1/imports/previews', { kind: 'need', ...fields }))
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json()
  }
  const take = async (fields: Readonly<Record<string, string | File | object>>) =>
    (await api.ask(await formOf('/api/v1/imports', { kind: 'need', ...fields }))).json()
  const chosen = { headerRow: 3, columns: { 难处: 'title', 怎么回事: 'description', 哪家: 'organisation' } }

  it('tells what a file is, what each column is for and why, and what would become of its rows, and writes nothing', async () => {
    await organisationStore.put(api.db, [
      anOrganisation({ id: 'a', name: '本园企业', park: 'p1' }),
      anOrganisation({ id: 'c', name: '外园企业', park: 'p2' }),
    ])
    const rows = [
      '需求名称,技术难题描述（200字以内）,企业名称,厂区编码',
      '焊缝开裂,放两天就裂,本园企业,A1',
      '泵轴断裂,三个月就断,本园企业,A1',
      ',没有名称,本园企业,B2',
      '替人发布,别家的,外园企业,',
      '焊缝开裂,又写一遍,本园企业,',
    ]
    await take({ file: file(`${rows.slice(0, 2).join('\n')}\n`) })
    const [before, trail] = [await needStore.count(api.db), await auditRows(api.db)]
    const gbk = new Uint8Array(iconv.encode(rows.join('\r\n'), 'gbk'))
    const told = await look({ file: file(gbk) })
    expect(told).toMatchObject({
      form: 'csv',
      encoding: 'gb18030',
      sheet: null,
      header: { row: 1, rows: 1, recalled: false },
      isNameless: false,
      likelier: null,
      rows: 5,
      check: { read: 5, added: 1, unchanged: 1, changed: 0, setAside: 3 },
    })
    expect(told.columns).toEqual([
      { label: '需求名称', field: 'title', why: 'name', samples: ['焊缝开裂', '泵轴断裂', '替人发布'] },
      {
        label: '技术难题描述（200字以内）',
        field: 'description',
        why: expect.stringMatching(/^(name|similar)$/),
        samples: ['放两天就裂', '三个月就断', '没有名称'],
      },
      { label: '企业名称', field: 'organisation', why: 'name', samples: ['本园企业', '外园企业'] },
      { label: '厂区编码', field: null, why: null, samples: ['A1', 'B2'] },
    ])
    expect(told.faults.map(({ row }: { row: number }) => row)).toEqual([4, 5, 6])
    expect(told.fields).toContain('budget')
    expect(told.fields).not.toContain('honours')
    expect([await needStore.count(api.db), await auditRows(api.db)]).toEqual([before, trail])
  })

  it('foretells what the import then does', async () => {
    await organisationStore.put(api.db, [anOrganisation({ id: 'a', name: '本园企业', park: 'p1' })])
    await needStore.put(api.db, [aNeed({ id: 'theirs', title: '外园的需求', pool: 'p2', organisationId: 'c' })])
    const table =
      '编号,需求名称,企业名称\nours,焊接变形,本园企业\ntheirs,改写别人的,本园企业\nx,,本园企业\nours,又一次,本园企业\n'
    const { check } = await look({ file: file(table) })
    const { setAsideFile: _, stopped, ...done } = await take({ file: file(table) })
    expect(stopped).toBe(false)
    expect({ ...check, resubmitted: 0 }).toEqual({ read: 4, ...done })
  })

  it('shows the first rows where no header is known, and reads the table by the header and columns somebody chose', async () => {
    const lost = await look({ file: file(titled) })
    expect(lost).toMatchObject({ header: null, isNameless: true, check: null, columns: [] })
    expect(lost.top[2]).toEqual({ number: 3, cells: ['难处', '怎么回事', '哪家'] })
    const half = await look({ file: file(titled), mapping: { headerRow: 3 } })
    expect(half).toMatchObject({ header: { row: 3 }, isNameless: true, check: null })
    expect(half.columns.map(({ label, samples }: { label: string; samples: string[] }) => [label, samples[0]])).toEqual(
      [
        ['难处', '焊缝开裂'],
        ['怎么回事', '放两天就裂'],
        ['哪家', '本园企业'],
      ],
    )
    const whole = await look({ file: file(titled), mapping: chosen })
    expect(whole).toMatchObject({ isNameless: false, rows: 2, check: { added: 1, setAside: 1 } })
    expect(whole.columns[0]).toMatchObject({ field: 'title', why: 'chosen' })
    expect(await take({ file: file(titled), mapping: chosen })).toMatchObject({ added: 1, setAside: 1 })
    const [need] = await needStore.page(api.db, { limit: 9 })
    expect(need).toMatchObject({ title: '焊缝开裂', description: '放两天就裂', organisation: '本园企业' })
  })

  it('remembers what was chosen for the same headers, in whatever order and row, for the whole park', async () => {
    await take({ file: file(titled), mapping: chosen })
    const next = '怎么回事,难处,哪家\n磨得快,阀芯磨损,本园企业\n'
    const told = await look({ file: file(next) })
    expect(told).toMatchObject({ header: { row: 1, recalled: true }, check: { added: 1 } })
    expect(told.columns.map(({ field, why }: { field: string; why: string }) => [field, why])).toEqual([
      ['description', 'remembered'],
      ['title', 'remembered'],
      ['organisation', 'remembered'],
    ])
    expect((await mappingsOf(api.db, { owner: 'p1', kind: 'need' })).size).toBe(1)
    expect((await mappingsOf(api.db, { owner: 'p2', kind: 'need' })).size).toBe(0)
    expect((await look({ file: file(next), kind: 'result' })).header).toBeNull()
  })

  it('keeps rows that were set aside readable by the same choices', async () => {
    const { setAsideFile } = await take({ file: file(titled), mapping: chosen })
    const mended = setAsideFile.csv.replace(/^(\uFEFF?[^\n]*\n),/, '$1阀芯磨损,')
    const again = { file: file(mended, setAsideFile.name), mapping: { headerRow: 1, columns: chosen.columns } }
    expect(await take(again)).toMatchObject({ added: 1, setAside: 0 })
  })

  it('leaves out a column that was chosen to be left out, and keeps the words of one without a field', async () => {
    const table = '需求名称,备注,内部评分\n焊缝开裂,急,七分\n'
    await take({ file: file(table), mapping: { columns: { 内部评分: 'ignored' } } })
    expect((await needStore.page(api.db, { limit: 9 }))[0]?.extra).toEqual({ 备注: '急' })
  })

  it('reads the sheet that was chosen, and finds the header below a merged title', async () => {
    const title = [{ value: '××园区需求征集表', columnSpan: 3 }, null, null]
    const sheets = [
      { sheet: '一月', data: [title, ['需求名称', '需求描述', '企业名称'], ['焊缝开裂', '放两天就裂', '本园企业']] },
      {
        sheet: '二月',
        data: [
          title,
          ['需求名称', '需求描述', '企业名称'],
          ['阀芯磨损', '磨得快', '本园企业'],
          ['泵轴断裂', '断', '本园企业'],
        ],
      },
    ]
    const bytes = new Uint8Array(await writeWorkbook(sheets as never).toBuffer())
    const first = await look({ file: file(bytes, '征集.xlsx') })
    expect(first).toMatchObject({ form: 'xlsx', encoding: null, sheets: ['一月', '二月'], sheet: '一月', rows: 1 })
    expect(first.header).toEqual({ row: 2, rows: 1, recalled: false })
    expect(await look({ file: file(bytes, '征集.xlsx'), mapping: { sheet: '二月' } })).toMatchObject({
      sheet: '二月',
      rows: 2,
    })
  })

  it('shows 200 columns, two of one name, empty headers and formulas as they are', async () => {
    const many = Array.from({ length: 196 }, (_, at) => `指标${at}`)
    const table = `${['需求名称', '备注', '备注', '', ...many].join(',')}\n焊缝开裂,甲,乙,=1+1,${many.map(() => '=cmd').join(',')}\n`
    const { columns, check } = await look({ file: file(table) })
    expect(columns).toHaveLength(200)
    expect(
      columns.slice(1, 4).map(({ label, samples }: { label: string; samples: string[] }) => [label, samples]),
    ).toEqual([
      ['备注', ['甲']],
      ['备注 2', ['乙']],
      ['第 4 列', ['=1+1']],
    ])
    expect(check).toMatchObject({ added: 1 })
  })

  it('counts all rows of a long table, and looks at the first 2,000', async () => {
    const rows = Array.from({ length: 2_100 }, (_, at) => `第${at}项技术需求`)
    expect(await look({ file: file(`需求名称\n${rows.join('\n')}\n`) })).toMatchObject({
      rows: 2_100,
      check: { read: 2_000, added: 2_000 },
    })
  })

  it.each([
    ['a PDF', '%PDF-1.7 …', 422, '请另存为 .xlsx、CSV 或 JSONL'],
    ['an empty file', '', 422, '文件是空的'],
    ['a web page called .xls', '<html><table></table></html>', 422, '网页'],
  ])('answers %s with words to act on', async (_, content, status, words) => {
    const answer = await api.ask(
      await formOf('/api/v1/imports/previews', { kind: 'need', file: file(content, '表.xls') }),
    )
    expect(answer.statusCode).toBe(status)
    expect(answer.json().detail).toContain(words)
  })

  it.each([
    ['no JSON', '{', '应为 JSON'],
    ['an unknown field', { columns: { 名称: 'colour' } }, '应为以下之一'],
    ['a row that is none', { headerRow: 0 }, ''],
  ])('refuses a mapping that is %s', async (_, mapping, words) => {
    const answer = await api.ask(
      await formOf('/api/v1/imports/previews', { kind: 'need', file: file(titled), mapping }),
    )
    expect(answer.statusCode).toBe(400)
    expect(answer.body).toContain(words)
  })

  it('says which column is missing when a mapping names no record', async () => {
    const answer = await api.ask(
      await formOf('/api/v1/imports', { kind: 'need', file: file(titled), mapping: { headerRow: 3, columns: {} } }),
    )
    expect(answer.statusCode).toBe(422)
    expect(answer.json().detail).toContain('没有一列对应「需求名称」')
  })
})

describe('an import that tells how far it is', () => {
  const api = openTestApi({ viewerOf: async () => officer })
  const rows = Array.from({ length: 700 }, (_, at) => `第${at}项技术需求`)
  const long = `需求名称\n${rows.join('\n')}\n`
  const send = async (fields: Readonly<Record<string, string | File>>) => {
    const request = await formOf('/api/v1/imports', { kind: 'need', ...fields })
    const answer = await api.app.inject({ ...request, headers: { ...request.headers, accept: 'text/event-stream' } })
    const events = answer.body.split('\n\n').filter((event) => event !== '')
    return events.map((event) => {
      const [, name = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? []
      return { name, data: JSON.parse(data) }
    })
  }

  it('speaks with every batch and at its end', async () => {
    const events = await send({ file: file(long) })
    expect(events.map(({ name, data }) => [name, data.read ?? data.added])).toEqual([
      ['progress', 300],
      ['progress', 600],
      ['progress', 700],
      ['done', 700],
    ])
    expect(events.at(-1)?.data).toEqual({
      added: 700,
      changed: 0,
      unchanged: 0,
      setAside: 0,
      resubmitted: 0,
      stopped: false,
      setAsideFile: null,
    })
    expect(api.changes()).toBe(1)
    expect((await auditRows(api.db)).map(({ action }) => action)).toEqual(['import'])
  })

  it('tells what is wrong with a file as the same problem', async () => {
    const [problem, ...others] = await send({ file: file('%PDF-1.7 …', '需求.pdf') })
    expect(problem).toMatchObject({ name: 'problem', data: { status: 422, detail: expect.stringContaining('PDF') } })
    expect(others).toEqual([])
  })

  it('stops when its sender wants no more: what went in stays, and the same file again adds the rest', async () => {
    const run = 'a-run-of-this-test'
    // The service asks for the stop before each further batch; it is asked for while the first is written.
    const stop = async () => {
      for (let asked = 0; asked < 2_000; asked += 1) {
        const { statusCode } = await api.ask({ method: 'POST', url: `/api/v1/imports/${run}/stop` })
        if (statusCode === 200) return
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
    const [events] = await Promise.all([send({ file: file(long), run }), stop()])
    const { stopped, added } = events.at(-1)!.data
    expect(stopped).toBe(true)
    expect(added).toBeLessThan(700)
    expect(await needStore.count(api.db)).toBe(added)
    expect((await send({ file: file(long) })).at(-1)?.data).toMatchObject({ added: 700 - added, unchanged: added })
  })

  it('is stopped by nobody else, and not when it is over', async () => {
    await beginRun(api.db, { id: 'somebody-elses-run', accountId: 'another', started: '2026-06-01T11:00:00.000Z' })
    for (const run of ['somebody-elses-run', 'a-run-that-is-not-there'])
      expect((await api.ask({ method: 'POST', url: `/api/v1/imports/${run}/stop` })).statusCode).toBe(404)
    expect(await askToStop(api.db, { id: 'somebody-elses-run', accountId: 'another' })).toBe(true)
  })
})
