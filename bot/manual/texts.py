"""What the help of each command says."""

from __future__ import annotations

ABOUT = """\
Rebound walks a job seeker through a rejection: feel, reflect, follow up, analyze, move on.
Everything is kept on this machine, encrypted; no language model, no third party.

  rebound run                          talk in Telegram; needs REBOUND_BOT_TOKEN
  rebound chat                         talk here; Ctrl-D leaves, the same command comes back
  rebound chat < lines                 one message per line in, a transcript out
  rebound export --person me           the summary, to read or to print"""

ENDING = """\
settings, from the environment or from a file .env in this folder:
  REBOUND_DATABASE   the file of notes; else a folder of your user's data; for several machines
                     postgresql://user@host/name, and the secret REBOUND_DATABASE_PASSWORD
  REBOUND_KEY        the key itself (32 bytes in hex or base64)
  REBOUND_KEY_FILE   the file that holds it; else one is made at the first start
  REBOUND_LANGUAGE   the language of someone new (en)
  REBOUND_TIMEZONE   where your clock stands, like Europe/Berlin; else the machine's

  REBOUND_OPERATOR   who runs this and how to reach them, told under /privacy
  REBOUND_BACKUPS    the folder of backups, so that `rebound doctor` tells how old they are
  REBOUND_KEEP_DAYS  people who were not here for so many days are told once, then forgotten
  REBOUND_CRISIS_LINE  a local line to call, first in every reply to danger

Each secret may stand in a file: REBOUND_BOT_TOKEN_FILE, REBOUND_WEBHOOK_SECRET_FILE,
REBOUND_PROXY_FILE, REBOUND_DATABASE_PASSWORD_FILE.

settings of `rebound run`:
  REBOUND_BOT_TOKEN       the token from @BotFather; the only one it needs
  REBOUND_API_URL         the root of another Bot API server, like http://localhost:8081
  REBOUND_ALLOWED_USERS   numbers of the Telegram users who may talk; else everybody
  REBOUND_WEBHOOK_URL     where Telegram posts updates, https://...; else it polls
  REBOUND_WEBHOOK_SECRET  what Telegram shows when it posts; else derived from the token
  REBOUND_WEBHOOK_LISTEN  host:port for the webhook, /healthz and /readyz (127.0.0.1:8080);
                          and /metrics; when it polls, these are served only where this is set
  REBOUND_PROXY           an HTTP proxy on the way to Telegram, http://proxy.example:3128
  REBOUND_ERRORS_CHAT     the number of a user who is told of errors, never of anybody's words
  REBOUND_LOG_FORMAT      text or json (text)
  REBOUND_LOG_LEVEL       debug, info, warning or error (info); no level shows what people write

exit status: 0 done, 1 something went wrong, 2 the command was used wrongly, 130 interrupted."""

CHAT = """\
Talk with Rebound. In a terminal: type a number, several as 1 3 5, or any words.

With no terminal it reads one message per line and prints a transcript: `bot:` and `you:`, the
buttons numbered below. An empty line skips a question that can be skipped.

Lines that begin with a colon and letters speak to the terminal:
  :wait 3d     put the clock forward (also 2h, 30m, or 1d 12h); what falls due then happens
  :quit        leave; everything is kept

The same lines with the same --at print the same transcript, byte for byte."""

EXPORT = """\
Write what a person takes away: of one rejection, or of all.

  markdown   the summary, to read and to keep
  pdf        the same, to print
  json       everything, for `rebound import` elsewhere
  eml        the letter, a draft for a mail program; of several, one each into a folder
  ics        the dates ahead, for a calendar
  png        how strong it was; over several rejections, first and last of each

With --share only the work part goes in (what was learned, what is looked for, the plan), and
nothing that looks like a name but what --stay names, or all of it with --names. What goes in, and
every name, is listed first on the standard error; at a terminal it asks which names may stay.
Where --output is a folder, the file gets its own name there."""

IMPORT = """\
Bring in a file that `rebound export --format json` wrote, here or elsewhere.

Somebody new gets all of it. Somebody who is here already gets its rejections beside their own;
nothing is overwritten. A file that does not fit changes nothing."""

BACKUP = """\
Copy everything that is committed into one file, also while the bot runs, and prove it to be whole.
In a folder it gets a name with the time. The key is not in it: keep the key elsewhere, for without
it nobody can read a backup. `cp` makes no backup: what was written last stands in another file.

Somebody who is forgotten stays in the backups made before: --keep 14 lets those go after two weeks.
Take then the newest backup for a restore."""

RESTORE = """\
Put a backup in the place of the database, after it was proved to be whole and to open with the key.
Stop the bot first. What was there is kept beside it, under a name with the time.

Whoever was forgotten since that backup is in it again: forget them anew."""

REKEY = """\
Exchange the master key: each person's key is wrapped by the new one, in one commit. Stop the bot
first. In FILE stands the new key; where there is no file, a key is made in it. The settings stay as
they are: name FILE in REBOUND_KEY_FILE afterwards.

Backups made before open with the old key alone. Whoever had that key together with a copy of the
database has the keys of those who were in it: a new master key does not take them back."""

RUN = """\
Talk in Telegram. It needs a token from @BotFather in REBOUND_BOT_TOKEN and nothing else: it then
asks Telegram for messages. With REBOUND_WEBHOOK_URL it waits for Telegram to bring them instead.

Every message is kept before it is confirmed to Telegram, and every reply before it is sent, so the
process may be killed at any moment. SIGTERM or Ctrl-C stops it."""

LISTEN = """\
Say what is understood in each line that comes in: what it does, what it tells, whether there is
danger in it, what it answers. Nothing is kept, and nobody is answered.

A line is plain words, or JSON with `text`, and `id`, `language`, and where it is said: `at`, a
step such as intake.far, or `context`, one of yes_no, open, choice, scale, date, draft, reminder,
stopped, reminder_offer, task_check, feeling, mail, any. Out comes a line of JSON each, with the
same `id`; at a terminal a table. For authors, beside flows/examples/README.md."""

MOVE = """\
Copy everything from where it is to another place: from a file to a PostgreSQL server, or back. Stop
the bot first. The place must be empty; the key stays the same. What was there is not changed:
delete it when the new one runs, for who is forgotten from then on is still in it."""

COMPLETION = """\
Print what makes a shell complete the commands and options of this program:

  bash   eval "$(rebound completion bash)"                               in ~/.bashrc
  zsh    eval "$(rebound completion zsh)"                                in ~/.zshrc, below compinit
  fish   rebound completion fish > ~/.config/fish/completions/rebound.fish"""
