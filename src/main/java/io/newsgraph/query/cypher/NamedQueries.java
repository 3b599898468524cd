package io.newsgraph.query.cypher;

import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.query.Actors;
import io.newsgraph.query.LimitExceeded;
import io.newsgraph.query.Questions;
import io.newsgraph.query.Reader;
import io.newsgraph.query.UnknownName;
import io.newsgraph.query.WrongParameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

/** The questions of the folder {@code cypher/query} and those of a folder of the user's own, by name. */
public final class NamedQueries {

    /** The most rows of an answer. */
    public static final int MOST_ROWS = 10_000;

    private static final String FOLDER = "query";
    private static final String LIMIT = "limit";

    private final Questions questions;
    private final CypherFiles files;
    private final ActorHints hints;
    private final @Nullable OwnQueries own;

    /** Asks the graph behind the driver. */
    public NamedQueries(Driver driver, CypherFiles files) {
        this(driver, files, null);
    }

    /**
     * Knows the user's own questions, too.
     *
     * @param own the folder that holds them, which need not be there
     */
    public NamedQueries(Driver driver, CypherFiles files, @Nullable Path own) {
        this.questions = new Questions(driver, files);
        this.files = files;
        this.hints = new ActorHints(new Actors(driver, files));
        this.own = own == null ? null : new OwnQueries(own, new ReadingCheck(new Reader(driver, Questions.TIME_LIMIT)));
    }

    /** All queries in the order of their names. */
    public List<NamedQuery> list() {
        return named().values().stream().map(NamedFile::describe).toList();
    }

    /**
     * Asks a query. Parameters that are not given have their defaults; texts are read as the type of the
     * parameter asks, other values are passed on. An empty answer says whether an actor that was asked for does not exist.
     * Gives {@value #MOST_ROWS} rows at most.
     *
     * @throws UnknownName when no query or no parameter has the name
     * @throws RefusedStatement when the query is one of the user's own and cannot be asked
     * @throws IllegalArgumentException when a text is no value of the parameter's type
     * @throws LimitExceeded when it takes too long or too much memory
     */
    public Table run(String name, Map<String, ?> given) {
        var file = named(name).orRefuse();
        var parameters = new HashMap<String, @Nullable Object>(file.defaults());
        given.forEach((parameter, value) -> parameters.put(parameter, valueOf(file, parameter, value)));
        checkPeriod(file, parameters);
        try {
            var table = questions.ask(file, parameters, result -> Table.of(result, MOST_ROWS));
            return table.rows().isEmpty()
                    ? table.withHint(hints.about(file.defaults().keySet(), parameters))
                    : table;
        } catch (ClientException refused) {
            // The question itself is checked; what is left to refuse is a value, such as a day that is none.
            throw new IllegalArgumentException(
                    "A value given to " + name + " cannot be used: " + ReadingCheck.firstLine(refused), refused);
        }
    }

    private NamedFile named(String name) {
        var all = named();
        var file = all.get(name);
        if (file == null) {
            throw UnknownName.among("query", name, all.keySet());
        }
        return file;
    }

    /** A question of the user's own takes the place of one that comes with the program. */
    private SortedMap<String, NamedFile> named() {
        var named = new TreeMap<String, NamedFile>();
        files.list(FOLDER).forEach(file -> named.put(file.shortName(), NamedFile.builtIn(file)));
        Collection<NamedFile> others = own == null ? List.of() : own.list();
        others.forEach(file -> named.put(file.name(), file));
        return named;
    }

    private static void checkPeriod(CypherFile file, Map<String, @Nullable Object> parameters) {
        var days = Stream.of("since", "until")
                .filter(day -> file.defaults().get(day) instanceof String usual
                        && ParameterType.of(usual) == ParameterType.DAY
                        && parameters.get(day) instanceof String)
                .map(day -> LocalDate.parse(String.valueOf(parameters.get(day))))
                .toList();
        if (days.size() == 2) {
            WrongParameter.checkPeriod(days.get(0), days.get(1));
        }
    }

    private static Object valueOf(CypherFile file, String parameter, Object value) {
        var usual = file.defaults().get(parameter);
        if (usual == null) {
            throw UnknownName.among("parameter", parameter, file.defaults().keySet());
        }
        var type = ParameterType.of(usual);
        if (value instanceof Collection<?> several && type != ParameterType.LIST) {
            throw WrongParameter.repeated(parameter, several.size());
        }
        var read = value instanceof String text ? type.read(parameter, text) : value;
        if (parameter.equals(LIMIT) && read instanceof Number limit && limit.longValue() < 0) {
            throw new WrongParameter(LIMIT, "the parameter limit is " + limit + "; it cannot be less than 0");
        }
        return read;
    }
}
