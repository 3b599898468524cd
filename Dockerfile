# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --create-home newsgraph
USER newsgraph
WORKDIR /home/newsgraph
RUN mkdir data
COPY --from=build /build/target/newsgraph.jar /newsgraph.jar
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx2g", "-jar", "/newsgraph.jar"]
CMD ["serve"]
