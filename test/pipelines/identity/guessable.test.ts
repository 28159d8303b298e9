import { describe, expect, it } from 'vitest'
import { isGuessable } from '../../../pipelines/identity/guessable.ts'
import { passwordLength } from '../../../pipelines/identity/passwords.ts'

const li = { email: 'li.xiaoming@firm.example', name: '李晓明' }

describe('a password', () => {
  it.each([
    '1234567890',
    'qwertyuiop',
    'password123',
    'Password2026!',
    'P@ssw0rd2025',
    'aaaaaaaaaaaa',
    'abababababab',
    'zhiqiao2026',
    'Zhiqiao@2026',
    'kexie123456',
    'woaini1314',
    'li.xiaoming',
    'xiaoming1234',
    '李晓明李晓明李晓明abc',
    '1qaz2wsx3edc',
    'admin123456',
    'qwer1234qwer',
    '123456789a',
  ])('that anybody would try first is refused: %s', (password) => {
    expect(isGuessable(password, li)).toBe(true)
  })

  it.each([
    'a long enough one',
    'a password of my own',
    'another long one',
    'korrekt pferd batterie',
    '春江潮水连海平海上明月',
    'x7#Lq9!vTz2',
    'onlylowercaseletters',
    '8402759163',
    `${'ü'.repeat(5)}вгджз`,
    `${'w'.repeat(passwordLength.most - 8)}ojfieghk`,
  ])('of any characters that nobody would is taken: %s', (password) => {
    expect(isGuessable(password, li)).toBe(false)
  })
})
