# The portal as an image; docker-compose.yml gives it a database and a sign-in.

FROM node:24.11.1-bookworm-slim AS node

FROM eclipse-temurin:25.0.1_8-jdk-noble AS build
WORKDIR /build
COPY . .
COPY --from=node /usr/local/bin/node .tools/node/bin/node
COPY --from=node /usr/local/lib/node_modules .tools/node/lib/node_modules
RUN ./portal build

FROM eclipse-temurin:25.0.1_8-jre-noble
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /app touchstone \
    && install -d -o touchstone /data
WORKDIR /app
# libraries change seldom, the portal often: two layers
COPY --from=build /build/target/portal/lib lib
COPY --from=build /build/target/portal/touchstone.jar touchstone.jar
USER 10001
VOLUME /data
EXPOSE 8080
ENV TOUCHSTONE_DATA=/data
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
    CMD curl -fsS -o /dev/null "http://127.0.0.1:${TOUCHSTONE_PORT:-8080}/actuator/health/readiness" || exit 1
ENTRYPOINT ["java", "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", \
    "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=70", "-jar", "touchstone.jar"]
