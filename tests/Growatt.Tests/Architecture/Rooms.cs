using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Growatt.Tests.Architecture;

/// <summary>
/// The rooms of a project and who uses whom, read from its assembly. A room is a folder: an internal type's namespace names it, a public
/// type stands in the project's own namespace, and its file tells the room. The project's own folder is the room "".
/// </summary>
internal sealed class Rooms : IDisposable
{
    private readonly string _rootNamespace;
    private readonly string _publicNamespace;
    private readonly AssemblyDefinition _assembly;
    private readonly ILookup<string, string> _foldersByFile;

    /// <param name="assemblyPath">The built assembly.</param>
    /// <param name="project">The project's folder, from the repository's root: <c>src/Growatt</c>.</param>
    /// <param name="rootNamespace">That of its rooms.</param>
    /// <param name="publicNamespace">A further one of its public types; null where they stand in the root namespace.</param>
    public Rooms(string assemblyPath, string project, string rootNamespace, string? publicNamespace = null)
    {
        _rootNamespace = rootNamespace;
        _publicNamespace = publicNamespace ?? rootNamespace;
        _assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        var folder = Path.Combine(RepositoryRoot, project);
        _foldersByFile = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), file => file.Contains('/') ? file[..file.LastIndexOf('/')] : "");
        Types = [.. _assembly.MainModule.Types.Where(type => IsOfAnyRoom(type) || type.Namespace.StartsWith(rootNamespace + ".", StringComparison.Ordinal))];
    }

    public IReadOnlyList<TypeDefinition> Types { get; }

    /// <summary>The repository that this assembly was built in.</summary>
    public static string RepositoryRoot { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Types that do not stand where their namespace and their file say.</summary>
    public IEnumerable<string> Misplaced() => Types
        .Where(type => type.IsPublic
            ? !IsOfAnyRoom(type) || !_foldersByFile.Contains(FileOf(type))
            : _foldersByFile.Contains(FileOf(type)) && !_foldersByFile[FileOf(type)].Contains(NamespaceRoom(type)))
        .Select(type => $"{type.FullName} is {(type.IsPublic ? "public" : "internal")}, in {string.Join(" or ", _foldersByFile[FileOf(type)].DefaultIfEmpty("no file of its own"))}");

    /// <summary>Uses that go up, or sideways, or to a room that has no place in the order.</summary>
    /// <param name="topToBottom">All rooms; <c>Families/*</c> stands for the folders of Families that are not named, which know nothing of each other.</param>
    public IEnumerable<string> Violations(params string[] topToBottom) =>
        from type in Types
        from used in UsedBy(type)
        let room = RoomOf(type)
        let usedRoom = RoomOf(used)
        where room != usedRoom && (Rank(room, topToBottom) < 0 || Rank(usedRoom, topToBottom) <= Rank(room, topToBottom))
        select $"{room}: {type.Name} uses {usedRoom}: {used.Name}";

    public void Dispose() => _assembly.Dispose();

    private static int Rank(string room, string[] topToBottom) => Array.IndexOf(topToBottom, room) is >= 0 and var rank
        ? rank
        : room.Contains('/') ? Array.IndexOf(topToBottom, room[..room.LastIndexOf('/')] + "/*") : -1;

    private bool IsOfAnyRoom(TypeDefinition type) => type.Namespace == _rootNamespace || type.Namespace == _publicNamespace;

    private string RoomOf(TypeDefinition type) =>
        !IsOfAnyRoom(type) ? NamespaceRoom(type) : _foldersByFile[FileOf(type)].FirstOrDefault() ?? "";

    private string NamespaceRoom(TypeDefinition type) =>
        IsOfAnyRoom(type) ? "" : type.Namespace[(_rootNamespace.Length + 1)..].Replace('.', '/');

    private static string FileOf(TypeDefinition type) => type.Name.Split('`')[0];

    private HashSet<TypeDefinition> UsedBy(TypeDefinition type)
    {
        var used = new HashSet<TypeDefinition>();
        foreach (var part in type.NestedTypes.SelectMany(AllNested).Prepend(type))
        {
            foreach (var reference in References(part))
            {
                Add(reference);
            }
        }

        used.Remove(type);
        return used;

        void Add(TypeReference? reference)
        {
            switch (reference)
            {
                case null or GenericParameter:
                    break;
                case GenericInstanceType generic:
                    Add(generic.ElementType);
                    foreach (var argument in generic.GenericArguments)
                    {
                        Add(argument);
                    }

                    break;
                case TypeSpecification specification:
                    Add(specification.ElementType);
                    break;
                default:
                    while (reference.DeclaringType is { } outer)
                    {
                        reference = outer;
                    }

                    if (reference is TypeDefinition definition && Types.Contains(definition))
                    {
                        used.Add(definition);
                    }

                    break;
            }
        }
    }

    private static IEnumerable<TypeDefinition> AllNested(TypeDefinition type) => type.NestedTypes.SelectMany(AllNested).Prepend(type);

    private static IEnumerable<TypeReference?> References(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(i => i.InterfaceType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
        .. type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        .. type.Methods.SelectMany(References),
        .. type.Methods.Where(method => method.HasBody).SelectMany(method => References(method.Body)),
    ];

    private static IEnumerable<TypeReference?> References(MethodReference method) =>
    [
        method.DeclaringType,
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
    ];

    private static IEnumerable<TypeReference?> References(MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. body.Instructions.SelectMany(instruction => instruction.Operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            MethodReference method => References(method),
            _ => Enumerable.Empty<TypeReference?>(),
        }),
    ];

    private static string FindRoot(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Growatt.psd1")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run within the repository.");
        }

        return folder;
    }
}
