#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: make-completion.py ASSAY_CLI SHELL OUT

Writes the completion of assay-cli for bash, zsh or fish, out of what the program itself says of its commands and
options, so that none is forgotten.
"""

import os
import re
import subprocess
import sys

COMMAND = re.compile(r"^  ([a-z][a-z-]*) +(\S.*)$")
OPTION = re.compile(r"^ {2,4}(?:-(\w), )?--([\w-]+)(?:=(\S+))?(?: +(\S.*))?$")

# What may stand for a value, by its name in the help; what is not named here is anything.
FILES = {"FILE", "FOLDER", "DIR", "POLICY"}
WORDS = {
    ("check", "format"): "text json",
    ("desk-report", "to"): "html csv",
    ("report", "paper"): "a4 letter",
    ("*", "import"): "text markdown html",
}

HEAD = "# SPDX-License-Identifier: GPL-3.0-or-later\n# Completion of assay-cli for {}; made by make-completion.py.\n"


def ask(program, *arguments):
    # The words are the program's own, whatever language builds it.
    environment = dict(os.environ, LC_ALL="C.UTF-8", COLUMNS="200")
    environment.pop("LANGUAGE", None)
    return subprocess.run([program, *arguments], env=environment, stdout=subprocess.PIPE, check=True,
                          text=True, encoding="utf-8").stdout


def read(program):
    """Returns [(command, summary, [(short, long, value, summary)])]."""
    commands = []
    inside = False
    for line in ask(program, "help").splitlines():
        if line.endswith("Commands:"):
            inside = True
        elif line and not line.startswith(" "):
            inside = False
        match = COMMAND.match(line) if inside else None
        if match:
            options = [OPTION.match(text) for text in ask(program, match[1], "--help").splitlines()]
            commands.append((match[1], match[2], [option.groups() for option in options if option]))

    formats = re.search(r"one of (.+)$", subprocess.run(
        [program, "report", "--to=?", "-"], env=dict(os.environ, LC_ALL="C.UTF-8"), stderr=subprocess.PIPE, text=True,
        encoding="utf-8", stdin=subprocess.DEVNULL, check=False).stderr, re.MULTILINE)
    WORDS["report", "to"] = formats[1].replace(",", "") if formats else ""
    return commands


def words_for(command, option):
    return WORDS.get((command, option)) or WORDS.get(("*", option))


def write_bash(commands):
    lines = [HEAD.format("bash"), "_assay_cli ()", "{",
             '  local current="${COMP_WORDS[COMP_CWORD]}" previous="" command="" options="" words="" i',
             "  COMPREPLY=()",
             "  for ((i = 1; i < COMP_CWORD; i++)); do",
             '    case "${COMP_WORDS[i]}" in -*) ;; *) command="${COMP_WORDS[i]}"; break ;; esac',
             "  done",
             '  if [[ -z $command ]]; then',
             '    COMPREPLY=($(compgen -W "%s --help --version" -- "$current"))' % " ".join(c[0] for c in commands),
             "    return", "  fi",
             # Bash breaks words at “=”: then the option stands one or two before.
             '  if [[ $current == "=" ]]; then previous="${COMP_WORDS[COMP_CWORD-1]}"; current=""',
             '  elif [[ ${COMP_WORDS[COMP_CWORD-1]} == "=" ]]; then previous="${COMP_WORDS[COMP_CWORD-2]}"',
             '  elif [[ $current == --*=* ]]; then previous="${current%%=*}"; current="${current#*=}"',
             "  fi",
             '  case "$command $previous" in']
    for name, _, options in commands:
        for _, option, value, _ in options:
            known = words_for(name, option)
            if value and known:
                lines.append('    "%s --%s") words="%s" ;;' % (name, option, known))
    lines += ["  esac",
              '  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$current")); return; fi',
              '  if [[ -n $previous ]]; then COMPREPLY=($(compgen -f -- "$current")); return; fi',
              '  case "$command" in']
    for name, _, options in commands:
        flags = []
        for short, option, value, _ in options:
            flags += ["-" + short] if short else []
            flags.append("--%s%s" % (option, "=" if value else ""))
        if name == "help":
            flags += [command[0] for command in commands]
        lines.append('    %s) options="%s" ;;' % (name, " ".join(flags)))
    lines += ["  esac",
              "  case \"$current\" in",
              '    -*) COMPREPLY=($(compgen -W "$options" -- "$current"))',
              '      [[ ${COMPREPLY[0]-} == *= ]] && compopt -o nospace 2>/dev/null ;;',
              '    *) COMPREPLY=($(compgen -f -- "$current"))',
              '      [[ $command == help ]] && COMPREPLY=($(compgen -W "$options" -- "$current")) ;;',
              "  esac", "  return 0", "}", "complete -o filenames -F _assay_cli assay-cli", ""]
    return "\n".join(lines)


def quote_zsh(text):
    return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")


def write_zsh(commands):
    lines = ["#compdef assay-cli", HEAD.format("zsh"), "local -a commands", "commands=("]
    lines += ["  '%s:%s'" % (name, quote_zsh(summary)) for name, summary, _ in commands]
    lines += [")", "if (( CURRENT == 2 )); then", "  _describe -t commands command commands", "  return", "fi",
              "local command=$words[2]", "shift words", "(( CURRENT-- ))", 'case "$command" in']
    for name, _, options in commands:
        lines.append("  %s)" % name)
        lines.append("    _arguments -s \\")
        for short, option, value, summary in options:
            known = words_for(name, option)
            action = ""
            if value:
                action = ":%s:" % value.lower() + ("(%s)" % known if known else "_files" if value in FILES else "")
            text = quote_zsh(summary or "")
            if short:
                lines.append("      '-%s[%s]%s' \\" % (short, text, action))
            lines.append("      '--%s%s[%s]%s' \\" % (option, "=" if value else "", text, action))
        rest = "'1:command:(%s)'" % " ".join(c[0] for c in commands) if name == "help" else "'*:file:_files'"
        lines.append("      %s ;;" % rest)
    lines += ["esac", ""]
    return "\n".join(lines)


def quote_fish(text):
    return text.replace("\\", "\\\\").replace("'", "\\'")


def write_fish(commands):
    names = " ".join(command[0] for command in commands)
    lines = [HEAD.format("fish"), "set -l commands %s" % names]
    for name, summary, _ in commands:
        lines.append("complete -c assay-cli -f -n \"not __fish_seen_subcommand_from $commands\" -a %s -d '%s'"
                     % (name, quote_fish(summary)))
    for name, _, options in commands:
        for short, option, value, summary in options:
            known = words_for(name, option)
            flags = " -s %s" % short if short else ""
            if value:
                flags += " -x -a '%s'" % known if known else " -r" if value in FILES else " -x"
            lines.append("complete -c assay-cli -n '__fish_seen_subcommand_from %s' -l %s%s -d '%s'"
                         % (name, option, flags, quote_fish(summary or "")))
    lines.append("complete -c assay-cli -f -n '__fish_seen_subcommand_from help' -a \"$commands\"")
    return "\n".join(lines) + "\n"


WRITERS = {"bash": write_bash, "zsh": write_zsh, "fish": write_fish}


def main():
    program, shell, out = sys.argv[1:]
    commands = read(program)
    if not commands:
        sys.exit("make-completion.py: %s names no commands" % program)
    with open(out, "w", encoding="utf-8") as file:
        file.write(WRITERS[shell](commands))


if __name__ == "__main__":
    main()
