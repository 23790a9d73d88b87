FROM node:20-bookworm-slim AS build
WORKDIR /attest
COPY . .
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
WORKDIR /attest
COPY --from=build /attest/package.json /attest/LICENSE /attest/NOTICE ./
COPY --from=build /attest/node_modules node_modules
COPY --from=build /attest/dist dist
COPY --from=build /attest/schema schema
COPY --from=build /attest/browser browser
COPY --from=build /attest/cypher cypher
COPY --from=build /attest/lexicon lexicon
COPY --from=build /attest/gazetteer gazetteer
COPY --from=build /attest/models models
COPY --from=build /attest/examples examples
RUN mkdir /keys && chown node:node /keys && chmod 700 /keys
USER node
EXPOSE 4000
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["start"]
