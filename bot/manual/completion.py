"""What makes a shell complete our commands, options and files: made from the parser."""

from __future__ import annotations

from collections.abc import Callable

from bot.arguments import parser
from bot.manual.outline import Command, Option, outline

_BASH = """\
# Completion of {name} for bash: eval "$({name} completion bash)"
_{name}() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}"
    case "$before $word" in  # bash makes a word of the sign in --format=pdf
        "= "*) before="${{COMP_WORDS[COMP_CWORD-2]}}" ;;
        *" =") word="" ;;
    esac
    local each command="" words=""
    for each in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$each" in
            {commands}) command="$each"; break ;;
        esac
    done
    case "$command $before" in
{values}
    esac
    case "$command" in
{words}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}}
complete -o default -F _{name} {name}
"""
_ZSH = """\
#compdef {name}
# Completion of {name} for zsh: eval "$({name} completion zsh)"
_{name}() {{
    local context state state_descr line
    typeset -A opt_args
    local -a commands
    commands=(
{commands}
    )
    _arguments -C {options} '1:command:->command' '*::argument:->rest'
    case $state in
        command) _describe -t commands command commands ;;
        rest)
            case $words[1] in
{cases}
            esac ;;
    esac
}}
if [ "$funcstack[1]" = "_{name}" ]; then _{name} "$@"; else compdef _{name} {name}; fi
"""


def script(shell: str) -> str:
    """What `shell` reads to complete our command line."""
    return _SHELLS[shell](outline(parser()))


def _bash(program: Command) -> str:
    every = [program, *program.commands]
    words = [f'        "{_called(each, program)}") words="{_words(each)}" ;;' for each in every]
    return _BASH.format(
        name=program.name,
        commands="|".join(each.name for each in program.commands),
        values="\n".join(line for each in program.commands for line in _bash_values(each)),
        words="\n".join(words),
    )


def _called(command: Command, program: Command) -> str:
    return "" if command is program else command.name


def _words(command: Command) -> str:
    below = [each.name for each in command.commands]
    operands = [choice for each in command.options if not each.flags for choice in each.choices]
    flags = [flag for each in command.options for flag in each.flags]
    return " ".join(below + operands + flags)


def _bash_values(command: Command) -> list[str]:
    """What may stand behind an option: one of its choices, a file, or anything."""
    lines = []
    for each in command.options:
        if each.flags and each.value:
            pattern = "|".join(f'"{command.name} {flag}"' for flag in each.flags)
            reply = f'COMPREPLY=($(compgen -W "{" ".join(each.choices)}" -- "$word"))'
            does = reply if each.choices else "COMPREPLY=()"
            lines.append(f"        {pattern}) {does}; return ;;")
    return lines


def _zsh(program: Command) -> str:
    commands = [f"        {_quoted(f'{c.name}:{c.about}')}" for c in program.commands]
    cases = [
        f"                {each.name}) _arguments {_zsh_options(each)} ;;"
        for each in program.commands
    ]
    return _ZSH.format(
        name=program.name,
        commands="\n".join(commands),
        options=_zsh_options(program),
        cases="\n".join(cases),
    )


def _zsh_options(command: Command) -> str:
    return " ".join(spec for each in command.options for spec in _zsh_specs(each))


def _zsh_specs(option: Option) -> list[str]:
    about = option.about.replace("[", "(").replace("]", ")").replace(":", r"\:")
    behind = f":{option.value.strip('{}').split(',')[0]}:{_zsh_values(option)}"
    if not option.flags:
        return [_quoted(f"*{behind}")]
    value = behind if option.value else ""
    others = f"({' '.join(option.flags)})" if len(option.flags) > 1 else ""
    return [_quoted(f"{others}{flag}[{about}]{value}") for flag in option.flags]


def _zsh_values(option: Option) -> str:
    if option.choices:
        return f"({' '.join(option.choices)})"
    return "_files" if option.takes_file else " "


def _fish(program: Command) -> str:
    lines = [f"# Completion of {program.name} for fish", f"complete -c {program.name} -f"]
    lines += _fish_options(program.name, program, "__fish_use_subcommand")
    for each in program.commands:
        start = f"complete -c {program.name} -n __fish_use_subcommand"
        lines.append(f"{start} -a {each.name} -d {_quoted(each.about)}")
    for each in program.commands:
        lines += _fish_options(program.name, each, f"__fish_seen_subcommand_from {each.name}")
    return "\n".join(lines) + "\n"


def _fish_options(name: str, command: Command, condition: str) -> list[str]:
    lines = []
    for each in command.options:
        flags = [f"-l {f[2:]}" if f.startswith("--") else f"-s {f[1:]}" for f in each.flags]
        choices = [f"-a {_quoted(' '.join(each.choices))}"] if each.choices else []
        value = ["-r -F" if each.takes_file else "-x"] if each.value else []
        parts = [*flags, *value, *choices, f"-d {_quoted(each.about)}"]
        lines.append(f"complete -c {name} -n {_quoted(condition)} {' '.join(parts)}")
    return lines


def _quoted(text: str) -> str:
    """In single quotes, so that no shell reads it."""
    return "'" + text.replace("'", "’") + "'"


_SHELLS: dict[str, Callable[[Command], str]] = {"bash": _bash, "zsh": _zsh, "fish": _fish}
