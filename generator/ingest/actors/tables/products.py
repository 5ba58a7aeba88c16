"""Well-known products, services and works: capitalised names that act for nobody."""

PRODUCTS = frozenset(
    """
iPhone iPhones iPad iPads iPod iPods iMac iMacs iOS iCloud iTunes iPadOS iMovie iMessage macOS tvOS watchOS MacBook
MacBooks Mac Macs AirPods AirPod AirPlay AirDrop AirTag HomePod HomeKit CarPlay FaceTime Siri Alexa Cortana Bixby
Lightning Kindle Echo Chromecast Chromebook Chromebooks Chrome Android Gmail Stadia Pixel Pixelbook Playstation
PlayStation Xbox Switch Wii GameCube GameBoy Galaxy Windows Excel PowerPoint Outlook OneDrive SharePoint Photoshop
Lightroom Acrobat
Firefox Safari Linux Ubuntu JavaScript Java Python Bluetooth Wi-Fi USB-C USB-A HDMI Thunderbolt GeForce Radeon Ryzen
Xeon Celeron Snapdragon Exynos Bitcoin Ethereum Litecoin Dogecoin Blockchain Minecraft Fortnite Pokémon Pokemon
Tetris Roomba GoPro Prius Corolla Camry Civic Accord Mustang Camaro Corvette Silverado Wrangler Model Leaf
OxyContin Oxycontin Viagra Xanax Adderall Suboxone Narcan Tylenol Advil Botox Prozac Zoloft Humira Roundup Tamiflu
MagSafe ProMotion Retina TouchID FaceID GaN OLED QLED LCD MicroLED ThinkPad Surface HoloLens Oculus Vive Fitbit
Coke Pepsi Sprite Gatorade Nutella Oreo Cheerios Spam Kleenex Velcro Lego Barbie Nerf Monopoly Scrabble Sudoku
Instagramers YouTuber YouTubers Googler Tweet Tweets Snapchatters Emoji Wikipedian Podcast
AK-47 AK-47s AR-15 AR-15s F-16 F-16s F-35 F-35s F-18 F-22 B-52 C-130 MiG-29 Su-27 Su-35 S-300 S-400 T-72 Black-Hawk
Tomahawk Patriot Stinger Javelin Hellfire Predator Reaper Kalashnikov Humvee Humvees Scud Exocet
""".split()
)

# Nouns behind a name that tell a thing which somebody makes or sells.
PRODUCT_NOUNS = frozenset(
    """
smartphone smartphones phone phones tablet tablets laptop laptops notebook computer computers keyboard keyboards mouse
headphones earbuds earphones headset speaker speakers charger chargers cable adapter battery console consoles game
games app apps software chip chips chipset processor processors camera cameras display screen monitor television tv
watch smartwatch device devices gadget gadgets router drone drones feature features subscription bundle edition
series version model models lineup lineage trilogy novel novels film films movie movies album albums single song songs
show sitcom episode episodes season seasons franchise sequel remake trailer character characters sedan suv truck
pickup coupe hatchback crossover car cars vehicle vehicles engine motorcycle rifle rifles pistol missile missiles jet
jets helicopter helicopters drug drugs pill pills vaccine vaccines cream shampoo sauce beer wine whiskey vodka cheese
recipe cookie cookies cereal bourbon probe rover telescope spacecraft satellite rocket rockets lander orbiter capsule
font browser plugin algorithm protocol trim spec connector port dock stand case strap band bracelet font grille wheels
""".split()
)
