/** Names under which clouds hand out the credentials of the machine that asks. */
const metadataNames: readonly string[] = [
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.tencentyun.com',
  'instance-data',
  'instance-data.ec2.internal',
]
/** Their addresses outside of 169.254.0.0/16: Alibaba Cloud, Azure, Oracle Cloud, EC2 over IPv6. */
const metadataAddresses: readonly string[] = ['100.100.100.200', '168.63.129.16', '192.0.0.192', '[fd00:ec2::254]']

/** Whether an address leads to what a cloud tells only the machine itself, however it is spelt. Names are not resolved. */
export const isForbiddenAddress = (url: URL): boolean => {
  const host = hostOf(url)
  return (
    metadataNames.includes(host) ||
    metadataAddresses.includes(host) ||
    /^169\.254(?:\.\d+){2}$/.test(host) ||
    /^\[fe[89ab][0-9a-f]:/.test(host)
  )
}

/** Whether an address is of this machine itself. */
export const isLoopback = (url: URL): boolean => {
  const host = hostOf(url)
  return host === 'localhost' || host.endsWith('.localhost') || host.startsWith('127.') || host === '[::1]'
}

// Only addresses of http are brought into one spelling by URL: 0xA9FEA9FE stays as it is behind smtp://.
const hostOf = ({ hostname }: URL): string => {
  const asHttp = `http://${hostname}`
  const host = (URL.canParse(asHttp) ? new URL(asHttp).hostname : hostname).toLowerCase().replace(/\.$/, '')
  const [, high, low] = /^\[(?:::|::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(host) ?? []
  if (high === undefined || low === undefined) return host
  const bits = [high, low].map((half) => Number.parseInt(half, 16))
  return bits.flatMap((half) => [half >> 8, half & 255]).join('.')
}
