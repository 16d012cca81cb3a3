app-name = Maillage
