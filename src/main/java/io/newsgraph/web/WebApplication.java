package io.newsgraph.web;

import io.newsgraph.export.GraphExport;
import io.newsgraph.graph.Graph;
import io.newsgraph.query.Actors;
import io.newsgraph.query.Articles;
import io.newsgraph.query.Claims;
import io.newsgraph.query.GraphState;
import io.newsgraph.query.Judgements;
import io.newsgraph.query.Relations;
import io.newsgraph.query.article.ArticleList;
import io.newsgraph.query.cypher.NamedQueries;
import io.newsgraph.query.cypher.OpenCypher;
import io.newsgraph.query.event.Events;
import io.newsgraph.query.event.Timeline;
import io.newsgraph.query.matrix.Matrix;
import io.newsgraph.query.path.Paths;
import io.newsgraph.query.profile.ActorProfiles;
import io.newsgraph.query.sentence.SentenceSearch;
import io.newsgraph.workspace.Judge;
import io.newsgraph.workspace.Selections;
import io.newsgraph.workspace.Workspace;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** What Spring puts together; the workspace and the article loader are there before. */
@SpringBootApplication(proxyBeanMethods = false)
class WebApplication {

    /** For Spring's own tools, such as the health check. The workspace closes it. */
    @Bean(destroyMethod = "")
    Driver neo4jDriver(Workspace workspace) {
        return workspace.driver();
    }

    @Bean
    Graph graph(Workspace workspace) {
        return workspace.graph();
    }

    @Bean
    Actors actors(Workspace workspace) {
        return workspace.actors();
    }

    @Bean
    GraphState graphState(Workspace workspace) {
        return workspace.state();
    }

    @Bean
    ActorProfiles actorProfiles(Workspace workspace) {
        return workspace.profiles();
    }

    @Bean
    Paths paths(Workspace workspace) {
        return workspace.paths();
    }

    @Bean
    Relations relations(Workspace workspace) {
        return workspace.relations();
    }

    @Bean
    Events events(Workspace workspace) {
        return workspace.events();
    }

    @Bean
    Claims claims(Workspace workspace) {
        return workspace.claims();
    }

    @Bean
    Timeline timeline(Workspace workspace) {
        return workspace.timeline();
    }

    @Bean
    Articles articles(Workspace workspace) {
        return workspace.articles();
    }

    @Bean
    ArticleList articleList(Workspace workspace) {
        return workspace.articleList();
    }

    @Bean
    SentenceSearch sentenceSearch(Workspace workspace) {
        return workspace.sentences();
    }

    @Bean
    Matrix matrix(Workspace workspace) {
        return workspace.matrix();
    }

    @Bean
    Judgements judgements(Workspace workspace) {
        return workspace.judgements();
    }

    @Bean
    Judge judge(Workspace workspace) {
        return workspace.judge();
    }

    @Bean
    GraphExport graphExport(Workspace workspace) {
        return workspace.export();
    }

    @Bean
    Selections selections(Workspace workspace, NamedQueries queries) {
        return workspace.selections(queries);
    }

    @Bean
    NamedQueries namedQueries(Workspace workspace, WebSettings settings) {
        return workspace.queries(settings.queries());
    }

    @Bean
    OpenCypher openCypher(Workspace workspace) {
        return workspace.cypher();
    }
}
