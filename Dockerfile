# The image is made from the jar: ./mvnw -DskipTests package && docker compose up --build
FROM eclipse-temurin:25-jre AS layers
WORKDIR /jar
COPY target/makegood-*.jar makegood.jar
# A folder that is not there yet: it refuses one that holds anything, the jar for instance.
RUN java -Djarmode=tools -jar makegood.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /makegood makegood \
    && mkdir -p /makegood/data && chown makegood /makegood/data
WORKDIR /makegood
# What changes least comes first: a new version of the product is the jar of a few megabytes, and the cache below.
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
# A start that ends once all is made teaches the cache its classes (JEP 514): further ones take half of the processor time.
# A virtual machine that can't take the cache says so and starts without.
RUN cd "$(mktemp -d)" \
    && java --enable-native-access=ALL-UNNAMED -XX:AOTCacheOutput=/makegood/makegood.aot -Dspring.context.exit=onRefresh \
        -jar /makegood/makegood.jar \
    && rm -rf /tmp/*
USER makegood
# Beside these two, nothing is written: it runs with --read-only --tmpfs /tmp.
VOLUME /makegood/data
# Inside a container the loopback address reaches nobody; without users the product refuses this address and says so.
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
STOPSIGNAL SIGTERM
# The shell asks, in milliseconds: a virtual machine of its own takes seconds to start where the processor is busy.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.. 200' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=/makegood/makegood.aot", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "/makegood/makegood.jar"]
