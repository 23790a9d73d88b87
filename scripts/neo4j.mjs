// A Neo4j server without Docker: Neo4j Community with Neo4j Browser from Maven's jars, in a folder of its own. Needs Java 17 or 21 and Maven.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

const version = '5.26.12'
const help = `npm run neo4j -- [flags]: starts Neo4j Community ${version} with Neo4j Browser; the first run fetches 130 MB with Maven

  --port N      the Bolt port (default 7687); Neo4j Browser listens on N - 213 (7474)
  --folder DIR  where server, data and password are kept (default .neo4j)
  --set K=V     a setting of the server's own for this start, as in neo4j.conf; may be given again
  --stop        stops the server of that folder; what it holds stays
  --help        this text

Needs Java 17 or 21 and Maven. With Docker, "docker compose up" does the same.`

const stopWith = (message, remedy) => {
  console.error(`${message}\n  ${remedy}`)
  process.exit(1)
}

const read = () => {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        folder: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        stop: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    return values
  } catch (error) {
    return stopWith(error.message, '--help shows what can be given')
  }
}
const flags = read()
if (flags.help) {
  console.log(help)
  process.exit(0)
}
const port = Number(flags.port ?? 7687)
if (!Number.isInteger(port) || port < 1024 || port > 65535) stopWith(`--port ${flags.port}: not a port`, 'give a number from 1024 to 65535')
const browserPort = (bolt) => bolt - 213
const httpPort = browserPort(port)
const folder = resolve(flags.folder ?? '.neo4j')
const file = (name) => join(folder, name)
const pidFile = file('pid')
const passwordFile = file('password')
const logFile = file('server.log')

const homeFlag = `--home-dir=${folder}`

/** A process's command line; empty where it ended, or was killed and nobody waits for it. */
const commandLine = (pid) => {
  if (!existsSync('/proc/self/cmdline')) return spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ')
  } catch {
    return ''
  }
}

/** The server of the folder, if it runs: after a restart of the machine its number may be that of another process. */
const running = () => {
  const [pid = 0, runsOn = 0] = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split(' ').map(Number) : []
  return pid > 0 && `${commandLine(pid).trim()} `.includes(`${homeFlag} `) ? { pid, runsOn } : null
}

if (flags.stop) {
  const server = running()
  if (server === null) console.log(`no server of ${folder} is running`)
  else {
    process.kill(server.pid)
    while (running() !== null) await sleep(100)
    console.log('stopped')
  }
  rmSync(pidFile, { force: true })
  process.exit(0)
}

const addresses = (bolt) =>
  console.log(`
Bolt:           neo4j://127.0.0.1:${bolt}
Neo4j Browser:  http://127.0.0.1:${browserPort(bolt)}/browser/?dbms=bolt://neo4j@127.0.0.1:${bolt}
User:           neo4j
Password:       in ${passwordFile}

  attest load examples/articles --store neo4j://127.0.0.1:${bolt} --password-file ${passwordFile}
  attest serve --store neo4j://127.0.0.1:${bolt} --password-file ${passwordFile}   # then in Neo4j Browser, :guide http://localhost:4000/browser-guide
  ATTEST_TEST_NEO4J=bolt://127.0.0.1:${bolt} NEO4J_PASSWORD="$(cat ${passwordFile})" ATTEST_TEST_NEO4J_FOLDER=${folder} npm test   # wipes what the server holds

Stop it with: npm run neo4j -- --stop${flags.folder === undefined ? '' : ` --folder ${flags.folder}`}`)

const already = running()
if (already !== null) {
  const { runsOn } = already
  const otherwise =
    flags.port !== undefined && port !== runsOn ? `--port ${port}` : flags.set.length > 0 ? `--set ${flags.set.join(' --set ')}` : null
  if (otherwise !== null)
    stopWith(`the server of ${folder} is running already, on port ${runsOn}, without ${otherwise}`, 'stop it first, with --stop')
  console.log('the server is running already')
  addresses(runsOn)
  process.exit(0)
}

const tool = (name, argument, remedy) => {
  const { status, stdout, stderr } = spawnSync(name, [argument], { encoding: 'utf8' })
  return status === 0 ? `${stdout}${stderr}` : stopWith(`${name} was not found`, remedy)
}
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
const javaVersion = Number(
  /version "(\d+)/.exec(tool(java, '-version', 'install Java 17 or 21 (Debian: apt-get install openjdk-17-jdk-headless)'))?.[1],
)
if (javaVersion < 17) stopWith(`Java ${javaVersion} is too old for Neo4j ${version}`, 'install Java 17 or 21, or point JAVA_HOME to it')

const answers = (at) =>
  new Promise((done) => {
    const socket = connect(at, '127.0.0.1')
    const end = (yes) => {
      socket.destroy()
      done(yes)
    }
    socket.on('connect', () => end(true)).on('error', () => end(false))
  })

for (const taken of [port, httpPort]) if (await answers(taken)) stopWith(`port ${taken} is taken`, 'give another one with --port N')

const artifact = (group, name, of) =>
  `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${of}</version></dependency>`
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>attest</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging><dependencies>
${artifact('org.neo4j.app', 'neo4j-server', version)}
${artifact('org.neo4j', 'neo4j', version)}
${artifact('org.neo4j.client', 'neo4j-browser', '5.24.0')}
</dependencies></project>
`
const settings = `server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.listen_address=127.0.0.1:${httpPort}
server.memory.heap.initial_size=512m
server.memory.heap.max_size=1g
server.memory.pagecache.size=256m
dbms.usage_report.enabled=false
client.allow_telemetry=false
browser.remote_content_hostname_whitelist=localhost,127.0.0.1
${flags.set.join('\n')}
`

mkdirSync(file('conf'), { recursive: true })
const fetched = existsSync(file('lib-complete')) ? readFileSync(file('lib-complete'), 'utf8') : null
if (fetched !== version) {
  tool('mvn', '-version', 'install Maven (Debian: apt-get install maven)')
  console.log(`fetching Neo4j ${version} into ${folder} (130 MB, once)`)
  writeFileSync(file('pom.xml'), pom)
  rmSync(file('lib'), { recursive: true, force: true })
  const goals = [
    '-B',
    '-q',
    '-f',
    file('pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${file('lib')}`,
    '-DincludeScope=runtime',
  ]
  if (spawnSync('mvn', goals, { stdio: 'inherit' }).status !== 0)
    stopWith('Maven could not fetch Neo4j', 'see its words above; then run this again')
  writeFileSync(file('lib-complete'), version)
}
writeFileSync(file('conf/neo4j.conf'), settings)

const classPath = join(folder, 'lib', '*')
if (!existsSync(passwordFile)) {
  // Hexadecimal, for neo4j-admin takes a password that begins with a dash for a flag.
  const password = randomBytes(18).toString('hex')
  const environment = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: file('conf') }
  const set = spawnSync(java, ['-cp', classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], {
    env: environment,
    encoding: 'utf8',
  })
  if (set.status !== 0) stopWith(`the password could not be set: ${set.stderr.trim()}`, `remove ${file('data')} if nothing in it is needed`)
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
}

const log = openSync(logFile, 'a')
const options = ['-Xms512m', '-Xmx1g', '-cp', classPath, 'org.neo4j.server.CommunityEntryPoint', homeFlag, `--config-dir=${file('conf')}`]
const server = spawn(java, options, { detached: true, stdio: ['ignore', log, log] })
writeFileSync(pidFile, `${server.pid} ${port}`)
server.unref()
for (let waited = 0; !(await answers(httpPort)) || !(await answers(port)); waited += 250) {
  if (running() === null || waited > 120_000) stopWith('the server did not start', `see ${logFile}`)
  await sleep(250)
}
addresses(port)
process.exit(0)
