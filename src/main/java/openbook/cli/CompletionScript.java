package openbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes the completion scripts. All words are in the script, so that the Tab key starts no program. */
final class CompletionScript {
    /** Shells with a completion script. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private static final String FILES = "@files";

    private final Map<String, SortedSet<String>> ids;
    private final Console console;

    private CompletionScript(Map<String, SortedSet<String>> ids, Console console) {
        this.ids = ids;
        this.console = console;
    }

    /** @param ids the ids of the library, by the name of their list */
    static String of(Shell shell, Map<String, SortedSet<String>> ids, Console console) {
        var script = new CompletionScript(ids, console);
        return switch (shell) {
            case BASH -> "#!/usr/bin/env bash\n" + HEAD + script.table() + LOOKUP + BASH;
            case ZSH -> "#compdef openbook\n" + HEAD + script.table() + LOOKUP + ZSH;
            case FISH -> HEAD + script.fish();
        };
    }

    private static final String HEAD = "# Completes openbook; made by \"openbook completion\". Make it again after an"
            + " update or a change of your own files.\n";

    /**
     * Script code that finds the command and parameter at the cursor; its arguments are the words before the cursor.
     */
    private static final String LOOKUP = """
            # Sets _openbook_reply to what can stand after the words that are given.
            _openbook_lookup() {
              local cur=$1 command= option= place=0 word
              shift
              for word in "$@"; do
                if [ -z "$command" ]; then
                  case $word in -*) ;; *) command=$word ;; esac
                elif [ "$word" = "=" ]; then
                  :
                elif [ -n "$option" ]; then
                  option=
                else
                  case $word in
                    --*=*) ;;
                    -*) _openbook_words "$command $word"
                      if [ -n "$_openbook_reply" ]; then option=$word; fi ;;
                    *) place=$((place + 1)) ;;
                  esac
                fi
              done
              if [ -n "$option" ]; then
                _openbook_words "$command $option"
              else
                case $cur in
                  --*=*) _openbook_words "$command ${cur%%=*}" ;;
                  -*) _openbook_words "$command -" ;;
                  *) if [ -z "$command" ]; then _openbook_words ""; else _openbook_words "$command $place"; fi ;;
                esac
              fi
            }

            """;

    private static final String BASH = """
            _openbook() {
              local cur=${COMP_WORDS[COMP_CWORD]} before=
              if [ "$cur" = "=" ]; then cur=; fi
              _openbook_lookup "$cur" "${COMP_WORDS[@]:1:COMP_CWORD-1}"
              case $cur in --*=*) before=${cur%%=*}=; cur=${cur#*=} ;; esac
              case $cur in *,*) before=$before${cur%,*},; cur=${cur##*,} ;; esac
              COMPREPLY=($(compgen -P "$before" -W "${_openbook_reply%@*}" -- "$cur"))
              case $_openbook_reply in
                *@files*) compopt -o filenames 2>/dev/null
                  local file
                  while IFS= read -r file; do COMPREPLY+=("$before$file"); done < <(compgen -f -- "$cur") ;;
              esac
            }
            complete -F _openbook openbook
            """;

    private static final String ZSH = """
            _openbook() {
              local cur=${words[CURRENT]}
              _openbook_lookup "$cur" "${(@)words[2,CURRENT-1]}"
              case $cur in
                --*=*) compset -P '*=' ;;
              esac
              case $cur in
                *,*) compset -P '*,' ;;
              esac
              local -a reply
              reply=(${=_openbook_reply})
              if (( ${reply[(I)@files]} )); then _files; fi
              compadd -- ${reply:#@*}
            }
            if [ "${funcstack[1]}" = _openbook ]; then
              _openbook "$@"
            else
              if (( ! ${+functions[compdef]} )); then autoload -Uz compinit && compinit -i -D; fi
              compdef _openbook openbook
            fi
            """;

    /** Writes a shell function with one case per parameter. */
    private String table() {
        var out = new StringBuilder("\n_openbook_words() {\n  case $1 in\n");
        line(out, "", String.join(" ", commands()));
        for (String name : Commands.NAMES) {
            BaseCommand command = Objects.requireNonNull(Commands.named(name, console));
            List<String> options = new ArrayList<>();
            for (Parameter<?> option : command.syntax().options()) {
                options.addAll(option.names());
            }
            options.addAll(List.of("--help", "--version"));
            line(out, name + " -", String.join(" ", options));
            for (Parameter<?> option : command.syntax().options()) {
                if (option.kind() != Parameter.Kind.SWITCH) {
                    String words = words(option.completion());
                    for (String each : option.names()) {
                        line(out, name + " " + each, words.isEmpty() ? "@none" : words);
                    }
                }
            }
            int place = 0;
            for (Parameter<?> word : command.syntax().words()) {
                line(out, name + " " + place++, words(word.completion()));
            }
        }
        line(out, "help 0", String.join(" ", Commands.NAMES));
        return out.append("    *) _openbook_reply= ;;\n  esac\n}\n\n").toString();
    }

    private static List<String> commands() {
        List<String> all = new ArrayList<>(Commands.NAMES);
        all.add("help");
        return all;
    }

    private static void line(StringBuilder out, String of, String words) {
        out.append("    \"")
                .append(of)
                .append("\") _openbook_reply=\"")
                .append(words)
                .append("\" ;;\n");
    }

    private String words(Completion completion) {
        String words = String.join(" ", all(completion));
        return completion.files() ? (words + " " + FILES).strip() : words;
    }

    private SortedSet<String> all(Completion completion) {
        SortedSet<String> all = new TreeSet<>(completion.words());
        for (String list : completion.lists()) {
            all.addAll(ids.getOrDefault(list, new TreeSet<>()));
        }
        return all;
    }

    private String fish() {
        var out = new StringBuilder("complete -c openbook -f\n");
        for (String name : Commands.NAMES) {
            BaseCommand command = Objects.requireNonNull(Commands.named(name, console));
            out.append("complete -c openbook -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(" -d ")
                    .append(quoted(command.usage().description().get(0)))
                    .append('\n');
            String start = "complete -c openbook -n '__fish_seen_subcommand_from " + name + "'";
            for (Parameter<?> option : command.syntax().options()) {
                out.append(start);
                for (String each : option.names()) {
                    out.append(each.startsWith("--") ? " -l " + each.substring(2) : " -s " + each.substring(1));
                }
                if (option.kind() != Parameter.Kind.SWITCH) {
                    out.append(values(option.completion()));
                }
                out.append(" -d ").append(quoted(option.description())).append('\n');
            }
            for (Parameter<?> word : command.syntax().words()) {
                if (!word.completion().equals(Completion.NOTHING)) {
                    out.append(start)
                            .append(word.completion().files() ? " -F" : "")
                            .append(argument(word.completion()))
                            .append('\n');
                }
            }
        }
        out.append("complete -c openbook -s h -l help -d 'Show help'\n");
        return out.append("complete -c openbook -s V -l version -d 'Show the version'\n")
                .toString();
    }

    private String values(Completion completion) {
        return (completion.files() ? " -r -F" : " -x") + argument(completion);
    }

    private String argument(Completion completion) {
        SortedSet<String> words = all(completion);
        return words.isEmpty() ? "" : " -a " + quoted(String.join(" ", words));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
