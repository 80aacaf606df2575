using System.Reflection;
using System.Runtime.CompilerServices;

namespace Reports.Briefings.Tests;

/// <summary>Objects of which every property says something: lists of two, the last value of an enumeration, strings that need escaping.</summary>
internal static class Filled
{
    public static object Create(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return "a \"b\" \\ é\n\u2028\ud800";
        if (type == typeof(int))
            return 7;
        if (type == typeof(bool))
            return true;
        if (type == typeof(DateOnly))
            return new DateOnly(2019, 4, 2);
        if (type.IsEnum)
            return Enum.GetValues(type).Cast<object>().Last();
        if (type.IsGenericType)
            return TwoOf(type.GetGenericArguments()[0]);
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
            property.SetValue(made, Create(property.PropertyType));
        return made;
    }

    private static Array TwoOf(Type type)
    {
        var items = Array.CreateInstance(type, 2);
        items.SetValue(Create(type), 0);
        items.SetValue(Create(type), 1);
        return items;
    }
}
