// Behind a registry that serves only this machine's platform packages, npm leaves the other platforms' optional packages
// out of package-lock.json, and `npm ci` then refuses the file. Adds them with what their names say, without integrity.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = { win32: 'win32', darwin: 'darwin', linux: 'linux', android: 'android', freebsd: 'freebsd' }
const processors = ['arm64', 'x64', 'ia32', 'arm', 'wasm32', 'ppc64', 's390x', 'riscv64']

const entryOf = (name, version) => {
  const words = name.split('/').at(-1).split('-')
  const os = words.map((word) => systems[word]).find(Boolean)
  const cpu = processors.find((each) => words.includes(each))
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined
  return { version, ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), optional: true, ...(os && { os: [os] }) }
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    if (entry !== lock.packages[''] && lock.packages[place] === undefined && /^\d/.test(version)) {
      lock.packages[place] = { ...entryOf(name, version), ...(entry.dev && { dev: true }) }
      console.log(`added ${name}@${version}`)
    }
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
