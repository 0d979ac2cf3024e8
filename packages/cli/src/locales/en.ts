import type { ProblemTexts } from '../describe-problem.ts';
import type { Texts } from './texts.ts';

const problem: ProblemTexts = {
  folder_not_writable: ({ folder, reason }) =>
    `The data folder ${folder} cannot be created or written (${reason}).\nFix its permissions, or choose another one: SELARAS_DATA=/another/folder`,
  folder_not_traversable: ({ folder, user }) =>
    `PostgreSQL runs as the user "${user}", who may not pass through ${folder}.\nChoose another data folder, for example SELARAS_DATA=/var/lib/selaras, or let it pass: chmod o+x ${folder}`,
  socket_folder_unsafe: ({ folder }) =>
    `The folder ${folder} belongs to another user, so it is not safe for the socket of PostgreSQL.\nRemove it, or choose a SELARAS_DATA with a shorter path.`,
  service_user_missing: ({ user }) =>
    `The system user "${user}" could not be created; PostgreSQL refuses to run as root.\nCreate it (useradd --system ${user}), run Selaras as an ordinary user, or use DATABASE_URL.`,
  platform_not_supported: ({ platform }) =>
    `The bundled PostgreSQL is not available for ${platform}.\nInstall PostgreSQL 18 or newer and give its address: DATABASE_URL=postgres://…`,
  engine_not_runnable: ({ file, reason }) =>
    `PostgreSQL cannot be run: ${file} (${reason}).\nCheck whether that disk allows programs (noexec), or choose another SELARAS_DATA.`,
  start_lock_busy: ({ file }) =>
    `Another Selaras process is still starting or stopping PostgreSQL (${file}).\nWait for it to finish, then try again.`,
  init_failed: ({ folder, reason }) =>
    `The database could not be created in ${folder}: ${reason}\nCheck the disk space and the permissions of the folder, then try again.`,
  did_not_start: ({ log, reason }) => `PostgreSQL did not start: ${reason}\nFull log: ${log}`,
  password_refused: ({ file }) => `PostgreSQL refused the password in ${file}.\nRestore that file from the same backup as the data.`,
  unreachable: ({ server, reason }) => `PostgreSQL at ${server} cannot be reached: ${reason}\nCheck DATABASE_URL and the network.`,
  too_old: ({ server, version }) => `PostgreSQL at ${server} is version ${version}; Selaras needs 18 or newer.`,
};

export const en: Texts = {
  program: {
    description: 'Selaras: performance planning, measurement and reporting for government agencies.',
    lang: 'language of the output: id or en',
    version: 'show the version',
    help: 'show help',
    helpCommand: 'show the help of a command',
    after: `
Exit codes:
  0  success
  1  unexpected failure
  2  wrong command line or setting
  3  state not fit for the command (already running, port taken, nothing published)
  4  input refused
  5  integrity check of the data failed

Environment variables:
  SELARAS_DATA    data folder (default: .selaras in the program's folder; root: /var/lib/selaras)
  DATABASE_URL    your own PostgreSQL 18+, connected directly (default: the bundled PostgreSQL)
  PORT, HOST      address of the server (default: 3000, 127.0.0.1)
  SELARAS_MODE    "production" refuses the example office (so does NODE_ENV=production)
  SELARAS_LANG    language of the output: id or en
  SELARAS_EXAMPLE_PASSWORD
                  password of all example accounts (default: random, shown once)

Results are written to stdout; progress and warnings to stderr.`,
  },
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    globalOptions: 'Global options:',
    commands: 'Commands:',
    optionsWord: '[options]',
    commandWord: '[command]',
    default: 'default',
    choices: 'choices',
    preset: 'without a value',
    env: 'variable',
  },
  usage: {
    error: 'Error',
    unknownLanguage: (asked) => `unknown language "${asked}"; choose id or en (--lang, SELARAS_LANG)`,
    unknownCommand: (name) => `unknown command "${name}"`,
    unknownOption: (name) => `unknown option "${name}"`,
    missingArgument: (name) => `missing argument "${name}"`,
    optionMissingArgument: (flags) => `option "${flags}" needs a value`,
    missingOption: (flags) => `option "${flags}" is required`,
    conflictingOption: (one, other) => `option "${one}" cannot be used with "${other}"`,
    excessArguments: (command) => `too many arguments for "${command}"`,
    invalidValue: (value, of) => `the value "${value}" for "${of}" is not valid`,
    allowed: (choices) => `Choices: ${choices}`,
    didYouMean: (names) => `Did you mean: ${names}?`,
    seeHelp: (command) => `See: ${command} --help`,
    badPort: 'A port is a number from 0 to 65535.',
  },
  words: { number: 'number', name: 'name', file: 'file' },
  failure: (message) => `Unexpected failure: ${message}`,
  stopping: { doing: 'Stopping Selaras', done: 'Selaras stopped' },
  database: {
    step: { doing: 'Preparing the database', done: 'Database ready' },
    restarted: (ms) => `PostgreSQL had stopped and was started again (${ms} ms).`,
    lost: (why) => `PostgreSQL stopped and could not be started again: ${why}`,
    problem,
  },
  migrate: {
    description: 'Brings the database schema to the newest version.',
    step: { doing: 'Updating the schema', done: 'Schema up to date' },
    result: (count) => (count === 0 ? 'The schema is up to date.' : `${count} migrations applied.`),
  },
  serve: {
    description: 'Runs the web server until it is stopped (Ctrl-C). stdout: its address.',
    start: 'Like "serve", and loads the example office the first time (used by npm start).',
    port: 'port of the server; 0 picks a free one (default: PORT or 3000)',
    host: 'address to listen on (default: HOST or 127.0.0.1)',
    alreadyRunning: (server) =>
      server
        ? `Selaras is already running at ${server.url} (pid ${server.pid}). Nothing was changed.`
        : 'Another Selaras is starting or serving this database. Nothing was changed.',
    lockLost: 'Another process took over this database. Selaras stops.',
    portTaken: (port, remedy) => `Port ${port} is used by another program. Stop that program, or use another port:\n  ${remedy}`,
    portForbidden: (port, remedy) => `Port ${port} may only be opened by root. Use another port:\n  ${remedy}`,
    hostUnusable: (host, why) => `The address "${host}" cannot be listened on (${why}). Check HOST; its default is 127.0.0.1.`,
    example: { doing: 'Preparing the example office', done: 'Example office ready' },
    server: { doing: 'Starting the server', done: 'Server started' },
    ready: (url) => `\nSelaras is ready: ${url}\n`,
    accounts: 'Example accounts:',
    passwordsShownOnce: 'Passwords are shown only when the example office is loaded. Lost? ./selaras account reset-password <email>',
    setupCode: (code: string) => `There is no office here yet. Open the address above and enter this setup code:\n\n  ${code}\n`,
    stopHint: 'Stop with Ctrl-C.',
    production:
      'Production mode: the example office is not loaded. Create your office with ./selaras office init (see ./selaras office init --help).',
  },
  web: { doing: 'Building the web application', done: 'Web application ready' },
  webFailed: (why) => `Building the web application failed.\n${why}`,
};
