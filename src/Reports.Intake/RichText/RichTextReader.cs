using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Reports.Intake.Text;

namespace Reports.Intake.RichText;

/// <summary>Reads RTF: the text of the document body, with neither fonts, pictures, headers and fields' instructions nor deleted and hidden text.</summary>
internal sealed class RichTextReader
{
    /// <summary>Groups whose content is no text of the document.</summary>
    private static readonly FrozenSet<string> Skipped = new[]
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
        "footerf", "fldinst", "themedata", "colorschememapping", "datastore", "latentstyles", "listtable", "listoverridetable", "rsidtbl", "generator",
        "xmlnstbl", "mmathpr", "bkmkstart", "bkmkend", "annotation", "atnid", "atnauthor", "listtext", "pntext", "revtbl", "filetbl", "shppict", "nonshppict",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, char> Characters = new Dictionary<string, char>
    {
        ["tab"] = ' ',
        ["line"] = ' ',
        ["cell"] = ' ',
        ["emdash"] = '—',
        ["endash"] = '–',
        ["lquote"] = '‘',
        ["rquote"] = '’',
        ["ldblquote"] = '“',
        ["rdblquote"] = '”',
        ["bullet"] = '•',
        ["emspace"] = ' ',
        ["enspace"] = ' ',
        ["qmspace"] = ' ',
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly record struct State(bool Skip, int FallbackLength);

    private readonly byte[] _bytes;
    private readonly int _maximumNesting;
    private readonly string _name;
    private readonly Stack<State> _outer = new();
    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _line = new();
    private readonly List<byte> _encoded = [];
    private Encoding _encoding = TextDecoder.Windows1252;
    private State _state = new(false, 1);
    private int _fallback;
    private int _at;

    private RichTextReader(byte[] bytes, string name, int maximumNesting) => (_bytes, _name, _maximumNesting) = (bytes, name, maximumNesting);

    public static ArticleDraft Read(Seed seed, IntakeOptions options, CancellationToken cancellationToken)
    {
        var reader = new RichTextReader(seed.Content.ToArray(), seed.Name, options.MaximumNesting);
        reader.ReadAll(cancellationToken);
        return new ArticleDraft { MediaType = "application/rtf", Paragraphs = reader._paragraphs, CreditsInText = true };
    }

    private void ReadAll(CancellationToken cancellationToken)
    {
        while (_at < _bytes.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var value = _bytes[_at++];
            switch ((char)value)
            {
                case '{':
                    Open();
                    break;
                case '}':
                    Close();
                    break;
                case '\\':
                    ReadControl();
                    break;
                case '\r' or '\n':
                    break;
                default:
                    AddByte(value);
                    break;
            }
        }
        EndParagraph();
    }

    private void Open()
    {
        if (_outer.Count >= _maximumNesting)
            throw new IntakeException(IntakeFault.TooLarge, $"{_name} nests groups more than {_maximumNesting} deep. Give the article as plain text.");
        Flush();
        _outer.Push(_state);
        _fallback = 0;
    }

    private void Close()
    {
        Flush();
        _fallback = 0;
        if (_outer.TryPop(out var outer))
            _state = outer;
    }

    private void ReadControl()
    {
        if (_at >= _bytes.Length)
            return;
        var first = (char)_bytes[_at];
        if (!char.IsAsciiLetter(first))
        {
            _at++;
            ReadSymbol(first);
            return;
        }
        var start = _at;
        while (_at < _bytes.Length && char.IsAsciiLetter((char)_bytes[_at]) && _at - start < 32)
            _at++;
        var word = Encoding.ASCII.GetString(_bytes, start, _at - start);
        Apply(word, ReadParameter());
    }

    private int? ReadParameter()
    {
        var start = _at;
        if (_at < _bytes.Length && _bytes[_at] == '-')
            _at++;
        while (_at < _bytes.Length && char.IsAsciiDigit((char)_bytes[_at]) && _at - start < 11)
            _at++;
        int? parameter = int.TryParse(Encoding.ASCII.GetString(_bytes, start, _at - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
        if (parameter is null)
            _at = start;
        if (_at < _bytes.Length && _bytes[_at] == ' ')
            _at++;
        return parameter;
    }

    private void ReadSymbol(char symbol)
    {
        switch (symbol)
        {
            case '\'' when _at + 1 < _bytes.Length:
                if (byte.TryParse(Encoding.ASCII.GetString(_bytes, _at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                    AddByte(value);
                _at += 2;
                break;
            case '*':
                _state = _state with { Skip = true }; // a group that readers may ignore
                break;
            case '~':
                Add(' ');
                break;
            case '_':
                Add('-');
                break;
            case '\r' or '\n':
                EndParagraph();
                break;
            case '\\' or '{' or '}':
                AddByte((byte)symbol);
                break;
        }
    }

    private void Apply(string word, int? parameter)
    {
        switch (word)
        {
            case "par" or "row" or "sect" or "page" when !_state.Skip:
                EndParagraph();
                break;
            case "u" when parameter is { } code:
                Add((char)(ushort)code);
                _fallback = _state.FallbackLength;
                break;
            case "uc" when parameter is >= 0 and < 100:
                _state = _state with { FallbackLength = parameter.Value };
                break;
            case "ansicpg" when parameter is { } codePage:
                _encoding = TextDecoder.Named($"windows-{codePage}") ?? _encoding;
                break;
            case "bin" when parameter is > 0:
                _at = (int)Math.Min(_bytes.Length, (long)_at + parameter.Value);
                break;
            case "deleted" or "v":
                Flush();
                _state = _state with { Skip = parameter != 0 };
                break;
            default:
                if (Skipped.Contains(word))
                    _state = _state with { Skip = true };
                else if (Characters.TryGetValue(word, out var character))
                    Add(character);
                break;
        }
    }

    private void AddByte(byte value)
    {
        if (_fallback > 0)
            _fallback--; // what programs without Unicode show in its place
        else if (!_state.Skip)
            _encoded.Add(value);
    }

    private void Add(char character)
    {
        Flush();
        if (!_state.Skip)
            _line.Append(character);
    }

    private void Flush()
    {
        if (_encoded.Count == 0)
            return;
        _line.Append(_encoding.GetString(_encoded.ToArray()));
        _encoded.Clear();
    }

    private void EndParagraph()
    {
        Flush();
        var paragraph = WhiteSpace.Collapse(_line.ToString());
        if (paragraph.Length > 0)
            _paragraphs.Add(paragraph);
        _line.Clear();
    }
}
