import { describe, expect, it } from 'vitest'
import { exampleEnvironment, readConfig } from '../src/config.ts'
import { ExpectedFailure } from '../src/domain/failure.ts'

describe('the configuration', () => {
  it('has a default for everything, so that nothing need be set', () => {
    expect(readConfig({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: 'var',
      SAMPLES: 'on',
    })
  })

  it('takes what is set, and ignores what is none of ours', () => {
    expect(readConfig({ PORT: '0', SAMPLES: 'off', LOG_LEVEL: 'silent', PATH: '/bin' })).toMatchObject({
      PORT: 0,
      SAMPLES: 'off',
      LOG_LEVEL: 'silent',
    })
    expect(readConfig({ PORT: '65535' }).PORT).toBe(65_535)
    expect(readConfig({ PATH: '/bin' })).not.toHaveProperty('PATH')
  })

  it.each([
    ['PORT', 'abc', '0 到 65535 之间的整数'],
    ['PORT', '65536', '0 到 65535 之间的整数'],
    ['PORT', '-1', '0 到 65535 之间的整数'],
    ['PORT', '3e3', '0 到 65535 之间的整数'],
    ['PORT', '', '0 到 65535 之间的整数'],
    ['HOST', '', '非空文本'],
    ['DATA_DIR', '', '非空文本'],
    ['SAMPLES', 'yes', 'on、libraries、off'],
    ['SEARCH_ENGINE', 'lucene', 'in-process、postgres、elasticsearch'],
    ['DATABASE_POOL_SIZE', '0', '2 到 200 之间的整数'],
    ['LOG_LEVEL', 'DEBUG', 'error、warn、info、debug、silent'],
  ])('names %s when it is “%s”, and what it should be', (name, value, expected) => {
    const reading = () => readConfig({ [name]: value })
    expect(reading).toThrow(ExpectedFailure)
    expect(reading).toThrow(`环境变量 ${name} 的值“${value}”不对，应为：${expected}`)
  })

  it('does not repeat an address, which may hold a password', () => {
    const reading = () => readConfig({ DATABASE_URL: 'mysql://root:geheim@db/x' })
    expect(reading).toThrow(
      '环境变量 DATABASE_URL 的值不对，应为：空，或 postgres://用户:密码@主机:5432/库名 这样的地址',
    )
    expect(reading).not.toThrow('geheim')
  })

  it('names the variable that a value cannot do without', () => {
    expect(() => readConfig({ SEARCH_ENGINE: 'elasticsearch' })).toThrow(
      'SEARCH_ENGINE=elasticsearch 还需要环境变量 ELASTICSEARCH_URL，形如 https://用户:密码@主机:9200',
    )
    expect(readConfig({ SEARCH_ENGINE: 'elasticsearch', ELASTICSEARCH_URL: 'http://es:9200' }).SEARCH_ENGINE).toBe(
      'elasticsearch',
    )
    expect(readConfig({ SEARCH_ENGINE: 'postgres' }).DATABASE_URL).toBe('')
  })

  it('fails with exit code 2', () => {
    try {
      readConfig({ PORT: 'x' })
      expect.unreachable()
    } catch (error) {
      expect((error as ExpectedFailure).exitCode).toBe(2)
    }
  })

  it('prints an example that, uncommented, says what nothing says', () => {
    const lines = exampleEnvironment().match(/^# [A-Z_]+=.*$/gm)!
    const environment = Object.fromEntries(lines.map((line) => line.slice(2).split('=') as [string, string]))
    expect(Object.keys(environment)).toEqual(Object.keys(readConfig({})))
    expect(readConfig(environment)).toEqual(readConfig({}))
  })
})
