using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Reports.Analysis.Models;

/// <summary>
/// Reads and writes models: Brotli over "RPM1", then length-prefixed columns — class names, word classes (hash, class), differences of
/// the ascending feature hashes as variable-length numbers, weights per feature, their classes, and the weights. docs/analysis.md tells more.
/// </summary>
internal static class ModelFile
{
    private const uint Magic = 0x314D5052;

    /// <summary>A model embedded from Models/NAME.model, or null where the program was built without it.</summary>
    public static ModelContent? Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Reports.Analysis.Models.{name}.model");
        return stream is null ? null : Read(stream);
    }

    /// <exception cref="InvalidDataException">The stream holds no model.</exception>
    public static ModelContent Read(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var memory = new MemoryStream();
        brotli.CopyTo(memory);
        var reader = new ColumnReader(memory.GetBuffer().AsMemory(0, (int)memory.Length));
        if (reader.Number() != Magic)
            throw new InvalidDataException("This is no model.");
        var classes = Encoding.UTF8.GetString(reader.Column()).Split('\n');
        var words = Numbers(reader.Column());
        var wordClasses = reader.Column().ToArray();
        var features = Ascending(reader.Column());
        var counts = reader.Column().ToArray();
        var weightClasses = reader.Column().ToArray();
        var weights = MemoryMarshal.Cast<byte, sbyte>(reader.Column()).ToArray();
        if (features.Length != counts.Length || weights.Length != weightClasses.Length || words.Length != wordClasses.Length)
            throw new InvalidDataException("The model's columns differ in length.");
        return new ModelContent(classes, words, wordClasses, features, counts, weightClasses, weights);
    }

    public static void Write(ModelContent content, Stream stream)
    {
        using var memory = new MemoryStream();
        WriteNumber(memory, Magic);
        WriteColumn(memory, Encoding.UTF8.GetBytes(string.Join('\n', content.Classes)));
        WriteColumn(memory, Fixed(content.Words));
        WriteColumn(memory, content.WordClasses);
        WriteColumn(memory, Differences(content.Features));
        WriteColumn(memory, content.Counts);
        WriteColumn(memory, content.WeightClasses);
        WriteColumn(memory, Array.ConvertAll(content.Weights, value => unchecked((byte)value)));
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        brotli.Write(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static void WriteNumber(Stream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void WriteColumn(Stream stream, byte[] column)
    {
        WriteNumber(stream, (uint)column.Length);
        stream.Write(column);
    }

    private static byte[] Fixed(uint[] values)
    {
        var bytes = new byte[values.Length * 4];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 4), values[i]);
        return bytes;
    }

    private static uint[] Numbers(ReadOnlySpan<byte> bytes)
    {
        var values = new uint[bytes.Length / 4];
        for (var i = 0; i < values.Length; i++)
            values[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * 4)..]);
        return values;
    }

    private static byte[] Differences(uint[] ascending)
    {
        using var memory = new MemoryStream();
        var before = 0u;
        foreach (var value in ascending)
        {
            var difference = value - before;
            before = value;
            while (difference >= 0x80)
            {
                memory.WriteByte((byte)(difference | 0x80));
                difference >>= 7;
            }

            memory.WriteByte((byte)difference);
        }

        return memory.ToArray();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Runs once, for a million values, and is what a start waits for.
    private static uint[] Ascending(ReadOnlySpan<byte> differences)
    {
        var count = 0;
        foreach (var value in differences)
            count += value < 0x80 ? 1 : 0;
        var values = new uint[count];
        var before = 0u;
        var position = 0;
        for (var i = 0; i < count; i++)
        {
            var shift = 0;
            while (differences[position] >= 0x80)
            {
                before += (uint)(differences[position++] & 0x7F) << shift;
                shift += 7;
            }

            before += (uint)differences[position++] << shift;
            values[i] = before;
        }

        return values;
    }

    private ref struct ColumnReader(ReadOnlyMemory<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes.Span;

        public uint Number()
        {
            if (_rest.Length < 4)
                throw new InvalidDataException("The model is cut short.");
            var value = BinaryPrimitives.ReadUInt32LittleEndian(_rest);
            _rest = _rest[4..];
            return value;
        }

        public ReadOnlySpan<byte> Column()
        {
            var length = Number();
            if (length > _rest.Length)
                throw new InvalidDataException("The model is cut short.");
            var column = _rest[..(int)length];
            _rest = _rest[(int)length..];
            return column;
        }
    }
}
