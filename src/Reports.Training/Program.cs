using System.CommandLine;
using Reports.Training;

var data = new Option<DirectoryInfo>("--data")
{
    Description = "Folder with the corpora: pos, ner, news, coref.",
    DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("..", "shared", "training")),
};
var output = new Option<DirectoryInfo>("--out")
{
    Description = "Folder that the models are written to.",
    DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("src", "Reports.Analysis", "Models")),
};
var only = new Option<string[]>("--only") { Description = "Train only these: tags, names, cases.", AllowMultipleArgumentsPerToken = true };
var command = new RootCommand("Trains the models that the analysis embeds, and measures them. The same corpora give the same bytes.") { data, output, only };
command.SetAction(result =>
{
    var folder = result.GetRequiredValue(data);
    var report = result.InvocationConfiguration.Output;
    if (!folder.Exists)
    {
        result.InvocationConfiguration.Error.WriteLine($"There are no corpora at {folder.FullName}.");
        return 2;
    }

    new TrainingRun(folder, result.GetRequiredValue(output), report).Run(result.GetValue(only) ?? []);
    return 0;
});
return command.Parse(args).Invoke();
