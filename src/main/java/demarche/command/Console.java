package demarche.command;

import demarche.command.facts.CompareCommand;
import demarche.command.facts.LinksCommand;
import demarche.command.facts.MapCommand;
import demarche.command.facts.NarrativesCommand;
import demarche.command.facts.StateCommand;
import demarche.command.facts.StatesCommand;
import demarche.command.facts.TopicsCommand;
import demarche.command.kit.Context;
import demarche.command.kit.Refusal;
import demarche.command.library.BackupCommand;
import demarche.command.library.DoctorCommand;
import demarche.command.library.ExportCommand;
import demarche.command.library.ImportCommand;
import demarche.command.library.LibraryGroup;
import demarche.command.library.ListCommand;
import demarche.command.library.RestoreCommand;
import demarche.command.library.TemplateCheckCommand;
import demarche.command.library.TemplateGroup;
import demarche.command.lock.KeyAddCommand;
import demarche.command.lock.KeyGroup;
import demarche.command.lock.KeyListCommand;
import demarche.command.lock.KeyNewCommand;
import demarche.command.lock.KeyRemoveCommand;
import demarche.command.lock.KeyRestoreCommand;
import demarche.command.lock.KeyShowCommand;
import demarche.command.lock.LockCommand;
import demarche.command.lock.SignCommand;
import demarche.command.lock.UnlockCommand;
import demarche.command.lock.VerifyCommand;
import demarche.command.packs.BriefCommand;
import demarche.command.packs.PackCommand;
import demarche.command.plans.ApplyCommand;
import demarche.command.plans.GapsCommand;
import demarche.command.plans.LinkageCommand;
import demarche.command.plans.NewCommand;
import demarche.command.plans.SampleCommand;
import demarche.command.plans.SchemaCommand;
import demarche.command.plans.ShowCommand;
import demarche.command.plans.ValidateCommand;
import demarche.command.reference.BundleCheckCommand;
import demarche.command.reference.BundleDiffCommand;
import demarche.command.reference.BundleExportCommand;
import demarche.command.reference.BundleLoadCommand;
import demarche.command.reference.BundleUndoCommand;
import demarche.command.reference.ReferenceGroup;
import demarche.command.sharing.DiffCommand;
import demarche.command.sharing.LogCommand;
import demarche.command.sharing.MergeCommand;
import demarche.command.sharing.RedactCommand;
import demarche.command.progress.BudgetCommand;
import demarche.command.progress.ReadinessCommand;
import demarche.command.progress.TimelineCommand;
import demarche.exchange.disk.FileTrouble;
import demarche.library.LibraryProblem;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;

/// The command line: the same jobs as the window, without one.
public final class Console {
    private static final int LONGEST = 1_000;
    private final Context context;
    private final PrintStream out;
    private final Function<Throwable, String> faultCode;

    /// @param faultCode keeps a mistake of ours for those who mend it, and names it in a few letters
    public Console(Context.Streams streams, Clock clock, Path usualLibrary, Function<Throwable, String> faultCode) {
        this.context = new Context(streams, clock, usualLibrary);
        this.out = streams.out();
        this.faultCode = faultCode;
    }

    /// @return the exit status: 0 done, 1 failed, 2 wrong usage, 3 done but a person must decide
    public int run(String... arguments) {
        int status = execute(arguments);
        out.flush();
        context.err().flush();
        return status;
    }

    private int execute(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (VirtualMachineError e) {
            tell(context.texts().get("fault", faultCode.apply(e)));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private CommandLine commandLine() {
        var library = new CommandLine(new LibraryGroup(context)).addSubcommand(new ListCommand(context)).addSubcommand(new ImportCommand(context))
                .addSubcommand(new ExportCommand(context)).addSubcommand(new BackupCommand(context)).addSubcommand(new RestoreCommand(context));
        var reference = new CommandLine(new ReferenceGroup(context)).addSubcommand(new BundleCheckCommand(context)).addSubcommand(new BundleDiffCommand(context))
                .addSubcommand(new BundleLoadCommand(context)).addSubcommand(new BundleUndoCommand(context)).addSubcommand(new BundleExportCommand(context));
        var key = new CommandLine(new KeyGroup(context)).addSubcommand(new KeyNewCommand(context)).addSubcommand(new KeyShowCommand(context))
                .addSubcommand(new KeyListCommand(context)).addSubcommand(new KeyAddCommand(context)).addSubcommand(new KeyRemoveCommand(context))
                .addSubcommand(new KeyRestoreCommand(context));
        var line = new CommandLine(context.options()).addSubcommand(new StatesCommand(context)).addSubcommand(new StateCommand(context)).addSubcommand(new CompareCommand(context))
                .addSubcommand(new TopicsCommand(context)).addSubcommand(new LinksCommand(context)).addSubcommand(new NarrativesCommand(context))
                .addSubcommand(new MapCommand(context)).addSubcommand(new BudgetCommand(context))
                .addSubcommand(new SampleCommand(context)).addSubcommand(new NewCommand(context)).addSubcommand(new ShowCommand(context))
                .addSubcommand(new ValidateCommand(context)).addSubcommand(new SchemaCommand(context)).addSubcommand(new ApplyCommand(context))
                .addSubcommand(new GapsCommand(context)).addSubcommand(new LinkageCommand(context)).addSubcommand(new BriefCommand(context)).addSubcommand(new PackCommand(context))
                .addSubcommand(new MergeCommand(context)).addSubcommand(new DiffCommand(context)).addSubcommand(new LogCommand(context)).addSubcommand(new RedactCommand(context))
                .addSubcommand(new LockCommand(context)).addSubcommand(new UnlockCommand(context)).addSubcommand(new SignCommand(context))
                .addSubcommand(new VerifyCommand(context)).addSubcommand(key).addSubcommand(library)
                .addSubcommand(new ReadinessCommand(context)).addSubcommand(new TimelineCommand(context))
                .addSubcommand(new DoctorCommand(context)).addSubcommand(reference)
                .addSubcommand(new CommandLine(new TemplateGroup(context)).addSubcommand(new TemplateCheckCommand(context)));
        return line.setOut(writer(out)).setErr(writer(context.err())).setColorScheme(new ColorScheme.Builder(Ansi.OFF).build())
                .setParameterExceptionHandler(this::wrongUsage).setExecutionExceptionHandler(this::failed);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int wrongUsage(ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        tell(context.texts().get("usage", e.getMessage().replaceAll("\\s+", " "), command));
        return CommandLine.ExitCode.USAGE;
    }

    private int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        if (e instanceof ParameterException usage) return wrongUsage(usage, new String[0]);
        Optional<String> sentence = switch (e) {
            case Refusal refusal -> Optional.of(refusal.sentence());
            case FileTrouble trouble -> Optional.of(trouble.sentence());
            case LibraryProblem problem -> Optional.of(problem.sentence(context.texts("library")));
            default -> Optional.empty();
        };
        tell(sentence.orElseGet(() -> context.texts().get("fault", faultCode.apply(e))));
        if (context.options().debug()) e.printStackTrace(context.err());
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// One line, whatever a file put into it: nothing that a terminal would obey, nothing without end.
    private void tell(String sentence) {
        String line = sentence.replaceAll("\\p{Cc}", "?");
        context.err().print((line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "\n");
    }
}
